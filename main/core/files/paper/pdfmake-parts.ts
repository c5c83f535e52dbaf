/** A font of a document, as pdfkit has it. */
export type EmbeddedFont = {
  widthOfString: (text: string, size: number, features?: Features) => number;
  readonly ascender: number;
  readonly scale: number;
  readonly font: { glyphForCodePoint(code: number): { readonly id: number } };
  readonly subset: { readonly glyphs: number[] };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  layout(
    text: string,
    features: Features,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  encode(text: string, features?: Features): [readonly string[], readonly Position[]];
};

type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };

export type Position = Readonly<Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset' | 'advanceWidth', number>>;

type Features = Readonly<Record<string, boolean>>;

/** A word of a line, measured. */
export type Inline = {
  readonly text: string;
  readonly font: EmbeddedFont;
  readonly fontSize: number;
  readonly color?: unknown;
  readonly lineEnd?: boolean;
  readonly x: number;
  readonly width: number;
  alignment: string;
  /** Set by Docket: the paragraph is read from the right. */
  fromRight?: boolean;
};

/** A line where it stands on a page. */
export type SetLine = {
  readonly inlines: readonly Inline[];
  readonly id?: string | undefined;
  readonly _outline?: unknown;
  getHeight(): number;
  getAscenderHeight(): number;
};

export type FontDocument = PDFKit.PDFDocument & { _font: EmbeddedFont };

type Renderer = { readonly pdfDocument: FontDocument };

export type RendererClass = {
  readonly prototype: { renderLine: (this: Renderer, line: SetLine, x: number, y: number) => void };
};

type Built = { readonly items: readonly Inline[] };

export type TextInlinesClass = {
  readonly prototype: { buildInlines: (this: unknown, text: unknown, styles: unknown) => Built };
};

export type PdfDocumentClass = {
  readonly prototype: {
    provideFont: (this: FontDocument, family: string, bold: boolean, italics: boolean) => EmbeddedFont;
  };
};
