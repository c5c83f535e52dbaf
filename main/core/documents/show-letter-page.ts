import { UnshowablePages } from '../files/pictures/unshowable-pages.ts';
import { read } from '../kernel/procedures.ts';
import { drawPage } from './draw-page.ts';
import { bytesOfSealed } from './read-sealed-letter.ts';

/** The picture of one page of a letter that is a PDF. */
export const showLetterPage = read.documents.showLetterPage.handler(async ({ context, input, errors }) => {
  const { register, uploads } = context;
  const sealed = await uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  try {
    return await drawPage(context, await bytesOfSealed(register, sealed), input.page);
  } catch (error) {
    if (error instanceof UnshowablePages) throw errors.PAGE_NOT_SHOWN({ data: { sentence: error.message } });
    throw error;
  }
});
