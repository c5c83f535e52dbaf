import { Drawer, Menu, Modal, SegmentedControl, Tabs, Tooltip, createTheme } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#E3F0F4',
  '#CFE4EB',
  '#9CCBD8',
  '#74C6DC',
  '#3E9BB3',
  '#1A86A2',
  '#14748D',
  '#0B5C73',
  '#084859',
  '#06323E',
];

// Mantine paints from its own greys where no variable of ours reaches: they are our greys too.
const gray: MantineColorsTuple = [
  '#F7F8F9',
  '#F2F4F5',
  '#EEF2F3',
  '#DDE3E6',
  '#C5CED3',
  '#7C8891',
  '#6B7881',
  '#596670',
  '#434F58',
  '#12181C',
];

const dark: MantineColorsTuple = [
  '#E9EDEF',
  '#B7C1C8',
  '#95A2AB',
  '#95A2AB',
  '#273037',
  '#1B2226',
  '#13181B',
  '#13181B',
  '#0F1417',
  '#0C1012',
];

const sans = "'IBM Plex Sans Variable', 'Segoe UI', system-ui, sans-serif";

// Mantine locks scrolling with a <style> of its own that carries no nonce; nothing here scrolls the body.
const unlocked = { lockScroll: false };
const still = { duration: 0 };

/** Type, space, shape and motion. Colours come from `tokens.ts`, sizes of controls from `theme.css`. */
export const theme = createTheme({
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  white: '#FFFFFF',
  black: '#12181C',
  fontFamily: sans,
  fontFamilyMonospace: "'IBM Plex Mono', 'Cascadia Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1rem', sm: '1.25rem', md: '1.25rem', lg: '1.5rem', xl: '1.75rem' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    textWrap: 'wrap',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.75rem' },
      h2: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      h3: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
    },
  },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '8px', xl: '10px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'var(--drop)', lg: 'var(--lift)', xl: 'var(--lift)' },
  breakpoints: { xs: '37.5em', sm: '53.75em', md: '70em', lg: '77.5em', xl: '90em' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({ defaultProps: { ...unlocked, transitionProps: still, radius: 'xl', shadow: 'lg' } }),
    Drawer: Drawer.extend({ defaultProps: { ...unlocked, transitionProps: still, shadow: 'lg' } }),
    // By name, so that the palette is not loaded before anything is unlocked.
    SpotlightRoot: { defaultProps: { ...unlocked, transitionProps: still } },
    // Its placeholder for the first focus is no item of a menu.
    Menu: Menu.extend({
      defaultProps: { transitionProps: still, shadow: 'md', radius: 'lg', withInitialFocusPlaceholder: false },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: still, openDelay: 400, fz: 'xs' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { transitionDuration: 0 } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
  },
});
