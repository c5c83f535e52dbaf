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
  /** Set by Docket: the text that it is of. */
  leaf?: MeasuredNode;
};

/** A line where it stands on a page. */
export type SetLine = {
  readonly inlines: readonly Inline[];
  readonly id?: string | undefined;
  readonly _outline?: unknown;
  getHeight(): number;
  getAscenderHeight(): number;
};

export type FontDocument = Omit<PDFKit.PDFDocument, 'info' | 'struct' | 'addStructure' | 'markStructureContent'> & {
  _font: EmbeddedFont;
  info: Readonly<Record<string, unknown>>;
  _addInfo: (this: FontDocument) => void;
  readonly options: { readonly tagged?: boolean };
  struct: (type: string, options: Readonly<Partial<Record<'scope' | 'alt' | 'actual', string>>>) => StructureElement;
  addStructure: (element: StructureElement) => void;
  markStructureContent: (tag: string) => StructureContent;
};

/** Something that was drawn, as pdfkit numbers it on its page. */
export type StructureContent = { readonly refs: readonly unknown[] };

export type StructureElement = {
  add: (child: StructureElement | StructureContent) => void;
  end: () => void;
};

/** Part of what is set, once pdfmake has measured it. */
export type MeasuredNode = {
  readonly text?: unknown;
  readonly headlineLevel?: number;
  readonly stack?: readonly MeasuredNode[];
  readonly columns?: readonly MeasuredNode[];
  readonly ul?: readonly MeasuredNode[];
  readonly ol?: readonly MeasuredNode[];
  readonly listMarker?: { readonly _inlines?: readonly Inline[] };
  readonly table?: { readonly body: readonly (readonly MeasuredNode[])[]; readonly headerRows?: number };
  readonly _inlines?: readonly Inline[];
};

type Measure = { readonly pdfDocument: FontDocument };

export type DocMeasureClass = {
  readonly prototype: {
    measureDocument: (this: Measure, content: MeasuredNode) => MeasuredNode;
    measureLeaf: (this: unknown, node: MeasuredNode) => MeasuredNode;
  };
};

export type Renderer = { readonly pdfDocument: FontDocument };

export type RendererClass = {
  readonly prototype: {
    renderPages: (this: Renderer, pages: unknown) => void;
    renderLine: (this: Renderer, line: SetLine, x: number, y: number) => void;
    renderVector: (this: Renderer, vector: unknown) => void;
    renderSVG: (this: Renderer, svg: unknown) => void;
  };
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
