import type pg from 'pg'
import type { Measured } from './measure.ts'

type Content = {
	readonly content: {
		readonly kept: { readonly cells: number; readonly worth: number }
		readonly attack: { readonly seconds: number }
	}
}

/** Lillhamn's public statistics: how much is kept beside telling all that needs no hiding for its own sake, and how long the attack took. */
export async function benchEdition(bare: pg.Client): Promise<Measured[]> {
	const { rows } = await bare.query<Content>(
		'select content from counted.edition where released_at is not null',
	)
	const [edition] = rows
	if (edition === undefined) throw new Error('Lillhamn has released no edition')
	const { kept, attack } = edition.content
	const all = 'every cell that is not few by itself'
	return [
		{
			what: 'cells of an edition that are told',
			peer: all,
			ours: 100 * kept.cells,
			theirs: 100,
			unit: 'per cent',
		},
		{ what: 'their worth to readers', peer: all, ours: 100 * kept.worth, theirs: 100, unit: 'per cent' },
		{ what: 'attack on the edition', peer: 'one second', ours: 1000 * attack.seconds, theirs: 1000 },
	]
}
