import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole document as sent to browsers; without the doctype they would fall back to the rules of 1998. */
export const page = (document: VNode): string => `<!doctype html>${renderToString(document)}`;
