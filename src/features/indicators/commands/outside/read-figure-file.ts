import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { largestTableFile, readTable } from '../../../../platform/table-file.ts'
import type { FigureSource } from '../../rules/outside/figure.ts'
import type { FigureFile, OwnMunicipality } from '../../rules/outside/figure-file.ts'
import { readEvictions } from '../../rules/outside/read-evictions.ts'
import { readKolada } from '../../rules/outside/read-kolada.ts'
import { readPopulation } from '../../rules/outside/read-population.ts'

export const mostFigures = 20_000

/** What a file of a source says, or why it is none: those of a table, not-json, not-kolada, columns-missing, too-many-figures. */
export async function readFigureFile(
	source: FigureSource,
	bytes: Uint8Array,
	own: OwnMunicipality,
	thisYear: number,
): Promise<FigureFile | Refusal> {
	const file =
		source === 'kolada' ? readJson(bytes, own, thisYear) : await tableOf(source, bytes, own, thisYear)
	if ('refused' in file) return file
	return file.figures.length > mostFigures ? refuse({ because: 'too-many-figures', most: mostFigures }) : file
}

function readJson(bytes: Uint8Array, own: OwnMunicipality, thisYear: number): FigureFile | Refusal {
	if (bytes.length === 0) return refuse({ because: 'file-empty' })
	if (bytes.length > largestTableFile) return refuse({ because: 'file-too-large' })
	return readKolada(new TextDecoder().decode(bytes), own, thisYear)
}

async function tableOf(
	source: Exclude<FigureSource, 'kolada'>,
	bytes: Uint8Array,
	own: OwnMunicipality,
	thisYear: number,
): Promise<FigureFile | Refusal> {
	const table = await readTable(bytes)
	if ('problem' in table) {
		const { because, row, column } = table.problem
		return refuse({ because, row: row ?? 0, column: column ?? '' })
	}
	const read = source === 'population' ? readPopulation : readEvictions
	return read(table.read, own, thisYear)
}
