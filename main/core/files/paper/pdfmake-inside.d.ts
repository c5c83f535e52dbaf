// Parts of pdfmake that it does not type (`pdfmake-parts.ts` says what papers need of them), and bidi-js, which has no types.

declare module 'pdfmake/js/Renderer.js' {
  const module: unknown;
  export default module;
}

declare module 'pdfmake/js/TextInlines.js' {
  const module: unknown;
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  const module: unknown;
  export default module;
}

declare module 'pdfmake/js/DocMeasure.js' {
  const module: unknown;
  export default module;
}

declare module 'bidi-js' {
  /** Unicode's bidirectional algorithm: the level of each UTF-16 unit, and the sign that a bracket turns into. */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
    getMirroredCharacter(character: string): string | null;
  };
}
