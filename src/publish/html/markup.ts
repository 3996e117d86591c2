/** A piece of a page, escaped. */
import type { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;
