import type { DocMeasureClass, PdfDocumentClass, RendererClass, TextInlinesClass } from './pdfmake-parts.ts';
import { teachScripts } from './set-scripts.ts';
import { teachTags } from './tag-papers.ts';

/** Teaches pdfmake, once in a process, to set every writing and to tag what it draws. */
export async function teachPdfmake(): Promise<void> {
  const [document, inlines, measure, rendering] = await Promise.all([
    import('pdfmake/js/PDFDocument.js'),
    import('pdfmake/js/TextInlines.js'),
    import('pdfmake/js/DocMeasure.js'),
    import('pdfmake/js/Renderer.js'),
  ]);
  const renderer = classIn<RendererClass>(rendering.default);
  teachScripts(classIn<PdfDocumentClass>(document.default), classIn<TextInlinesClass>(inlines.default), renderer);
  // Around the lines of several fonts, which are drawn piece by piece.
  teachTags(classIn<DocMeasureClass>(measure.default), renderer);
}

/** A class of pdfmake's, as `pdfmake-parts.ts` describes it: nothing types it. A bundler may give it without its module. */
function classIn<Class>(module: unknown): Class {
  const inside = typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  return inside as Class;
}
