import type { Dialect } from '../database.ts';

export const dialect: Dialect = { name: 'sqlite', text: 'TEXT', table: 'STRICT', skipLocked: '', announce: null };
