import { type Attributes, parseMarkup } from '../markup.ts';

/** How one level of a list is numbered. */
export interface Level {
  start: number;
  /** ECMA-376 part 1, 17.18.59: "decimal", "lowerLetter", "bullet" … */
  format: string;
  /** "%1.", "(%2)". */
  text: string;
  /** What stands behind the number. */
  suffix: ' ' | '';
  /** Whether all numbers in `text` are printed in digits. */
  inDigits: boolean;
  /** Restarts only after a level before this one (1-based); 0 for never, undefined for after any earlier level. */
  restart: number | undefined;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
}

/** A definition, shared by lists that go on counting from each other. */
export interface ListDefinition {
  readonly levels: Level[];
  /** The list style that it takes its levels from. */
  uses: string | undefined;
}

/** A list: a definition, with levels of its own and new starts. */
export interface List {
  definition: string;
  readonly levels: Level[];
  readonly starts: number[];
}

export interface Numbering {
  readonly definitions: ReadonlyMap<string, ListDefinition>;
  /** For each list style, the definition that has its levels. */
  readonly definitionOfStyle: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, List>;
}

/** Word knows nine. */
export const levelCount = 9;

/** A number that a file gives, between 0 and `last`. */
export function boundedNumber(value: string | number | undefined, last: number): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), last);
}

/** Reads word/numbering.xml (ECMA-376 part 1, 17.9); empty XML gives no lists. */
export function readNumbering(xml: string, where: string): Numbering {
  const definitions = new Map<string, ListDefinition>();
  const lists = new Map<string, List>();
  const definitionOfStyle = new Map<string, string>();
  let definition: ListDefinition | undefined;
  let definitionId = '';
  let list: List | undefined;
  let level: Level | undefined;
  let overridden = 0;

  function open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:abstractNum') {
      definition = { levels: [], uses: undefined };
      definitionId = attributes['w:abstractNumId'] ?? '';
      definitions.set(definitionId, definition);
    } else if (name === 'w:num') {
      list = { definition: '', levels: [], starts: [] };
      lists.set(attributes['w:numId'] ?? '', list);
    } else if (name === 'w:lvl') {
      level = {
        start: 1,
        format: 'decimal',
        text: '',
        suffix: ' ',
        inDigits: false,
        restart: undefined,
        style: undefined,
      };
      const levels = (list ?? definition)?.levels;
      if (levels) levels[boundedNumber(attributes['w:ilvl'], levelCount - 1)] = level;
    } else if (level) readLevel(level, name, value);
    else if (name === 'w:lvlOverride') overridden = boundedNumber(attributes['w:ilvl'], levelCount - 1);
    else if (name === 'w:startOverride' && list) list.starts[overridden] = boundedNumber(value, 32767);
    else if (name === 'w:abstractNumId' && list) list.definition = value ?? '';
    else if (name === 'w:styleLink') definitionOfStyle.set(value ?? '', definitionId);
    else if (name === 'w:numStyleLink' && definition) definition.uses = value;
  }

  function close(name: string): void {
    if (name === 'w:lvl') level = undefined;
    else if (name === 'w:num') list = undefined;
  }

  parseMarkup(xml, 'xml', where, { open, close });
  return { definitions, definitionOfStyle, lists };
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = boundedNumber(value, 32767);
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, 100);
  else if (name === 'w:suff') level.suffix = value === 'nothing' ? '' : ' ';
  else if (name === 'w:isLgl') level.inDigits = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restart = boundedNumber(value, levelCount);
  else if (name === 'w:pStyle') level.style = value;
}
