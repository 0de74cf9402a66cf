import type { Chart } from './chart.ts'

/** A paper as it will print, before anybody has chosen Word, PDF or the screen. Every text is plain: markup in it stays text. */
export type PaperDocument = {
	readonly language: 'sv' | 'en'
	readonly title: string
	readonly letterhead: Letterhead
	/** Words across the top of every page when the paper is not what it will be: a draft, a secret annex, invented data. */
	readonly stamps: readonly string[]
	readonly sections: readonly Section[]
	readonly footer: { readonly left: string; readonly right: string }
}

export type Letterhead = {
	readonly organisation: string
	readonly unit: string
	/** Label and value, in reading order: date, registry number, officer, telephone. */
	readonly facts: readonly (readonly [label: string, value: string])[]
	readonly pageLabel: string
	readonly addressee: string
	readonly copyTo: string
}

export type Section = { readonly key: string; readonly heading: string; readonly blocks: readonly Block[] }

export type Block =
	| { readonly is: 'paragraph'; readonly text: string }
	| { readonly is: 'subheading'; readonly text: string }
	| { readonly is: 'clauses'; readonly lead: string; readonly clauses: readonly string[] }
	| { readonly is: 'list'; readonly items: readonly string[] }
	| Table
	| { readonly is: 'chart'; readonly chart: Chart }
	| {
			readonly is: 'signatures'
			readonly people: readonly { readonly name: string; readonly title: string }[]
	  }

export type Table = {
	readonly is: 'table'
	/** Said before the table to those who listen, and above it to those who see. */
	readonly caption: string
	readonly columns: readonly Column[]
	readonly rows: readonly Row[]
	/** Small under the table: sources, what is hidden. Empty when there is nothing to say. */
	readonly note: string
}

export type Column = {
	readonly heading: string
	readonly align: 'start' | 'end' /** Parts of the width. */
	readonly width: number
}

export type Row =
	| { readonly is: 'cells'; readonly cells: readonly Cell[] }
	/** A heading over the rows that follow. */
	| { readonly is: 'group'; readonly heading: string }

/** `after` follows in plain words: why a status is what it is. */
export type Cell = { readonly text: string; readonly tone?: Tone; readonly after?: string }

/** `loud` is filled, so that it is found in a grey print too; `strong` is the one bold number. */
export type Tone = 'loud' | 'bad' | 'behind' | 'good' | 'done' | 'quiet' | 'strong'

/** Headings never skip a level: the chart at `index` stands under the section, or under a subheading before it. */
export function chartLevel(blocks: readonly Block[], index: number): 2 | 3 {
	return blocks.slice(0, index).some((block) => block.is === 'subheading') ? 3 : 2
}
