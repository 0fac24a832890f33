import type { Handler } from '../convert/handler.ts';
import { writeImage } from './write-image.ts';

export const image: Handler<'image'> = (node, context) => writeImage(node, context);
