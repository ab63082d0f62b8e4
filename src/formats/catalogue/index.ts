export { catalogueMarkdown } from './markdown.ts';
export { catalogueText } from './text.ts';
