import 'react';

declare module 'react' {
  // Custom properties are how a part hands a number to its own stylesheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
