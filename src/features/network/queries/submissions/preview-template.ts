import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import type { Table } from '../../../../foundation/table.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { readTable } from '../../../../platform/table-file.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { mayAnswerByHand } from '../../access.ts'
import { answeringFor, tryHandAnswer } from '../../commands/submissions/try-hand-answer.ts'
import { latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { sharedDefinitions } from '../../rules/submissions/definitions.ts'
import type { MethodAnswer, Package, PackageFigure } from '../../rules/submissions/package.ts'
import { readTemplate } from '../../rules/submissions/template.ts'
import { findPlace } from '../../store/places.ts'

const mostRows = 500

/**
 * What a filled in template would answer, or what is wrong in it by the row and column that a spreadsheet shows. Nothing is
 * changed. Refused: sends-by-system, nothing-answered.
 */
export const previewTemplate = query({
	name: 'previewTemplate',
	input: z.object({
		/** For whom, when it is the secretariat that was sent it. */
		placeId: z.uuid().optional(),
		year: z.coerce.number().int().min(1990).max(2200),
		file: z.instanceof(Uint8Array, { error: 'choose-file' }),
		locale: z.enum(['sv', 'en']).catch('sv'),
	}),
	may: mayAnswerByHand,
	run: async (act, { placeId, year, file, locale }) => {
		const of = answeringFor(act, placeId)
		const place = of === '' ? null : await findPlace(act.db, of)
		if (place === null) return missing
		const { fields, cells, problems } = readTemplate(await tableIn(file), { code: place.code, year })
		if (problems.length > 0) return { problems, changes: [], same: 0, isFirst: false, fields }
		const tried = await tryHandAnswer(act, { ...fields, placeId, year, reason: '' })
		if (tried === missing || isRefused(tried)) return tried
		const lines = linesOf(tried.before, tried.made, year, locale)
		const changes = lines.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
		return {
			// The reason is written when it has been looked at.
			problems: tried.problems
				.filter(({ path }) => path !== 'reason')
				.map(({ path, because }) => ({ ...(cells.get(path) ?? { row: null, column: null }), because })),
			...{ changes, same: lines.length - changes.length, isFirst: !tried.hasAnswered, fields },
		}
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: placeId === undefined ? [] : [placeId] }),
})

async function tableIn(file: Uint8Array): Promise<Table> {
	const table = await readTable(file)
	if ('problem' in table) throw new BadInput([{ path: 'file', problem: table.problem.because }])
	if (table.read.rows.length > mostRows) throw new BadInput([{ path: 'file', problem: 'too-many-rows' }])
	return table.read
}

type Figure = Pick<PackageFigure, 'state' | 'value' | 'coverage'>
type Method = Pick<MethodAnswer, 'answer' | 'ownWords'>

/** One question now and before; null is no answer. */
export type TemplateLine =
	| {
			readonly what: 'figure'
			readonly key: string
			readonly name: string
			readonly kind: 'count' | 'share'
			readonly before: Figure | null
			readonly after: Figure | null
	  }
	| {
			readonly what: 'population'
			readonly key: 'population'
			readonly before: number | null
			readonly after: number | null
	  }
	| {
			readonly what: 'method'
			readonly key: string
			readonly before: Method | null
			readonly after: Method | null
	  }

/** Every question that is answered now or was before. */
function linesOf(before: Package | null, after: Package, year: number, locale: 'sv' | 'en'): TemplateLine[] {
	const figureIn = (given: Package | null, id: string, version: number): Figure | null => {
		const found = given?.figures.find(
			(one) => one.definition === id && one.version === version && one.year === year && one.part === '',
		)
		return found === undefined ? null : { state: found.state, value: found.value, coverage: found.coverage }
	}
	const populationIn = (given: Package | null) =>
		given?.population.find((one) => one.year === year)?.population ?? null
	const methodIn = (given: Package | null, key: string): Method | null => {
		const found = given?.methods.find((one) => one.question === key && one.year === year)
		return found === undefined ? null : { answer: found.answer, ownWords: found.ownWords }
	}
	const lines: TemplateLine[] = [
		...sharedDefinitions.map(({ id, version, kind }) => ({
			...{ what: 'figure' as const, key: id, kind },
			name: definitionInWords({ id, version }, locale)?.name ?? id,
			...{ before: figureIn(before, id, version), after: figureIn(after, id, version) },
		})),
		{
			...{ what: 'population', key: 'population' },
			...{ before: populationIn(before), after: populationIn(after) },
		},
		...latestQuestionnaire.questions.map(({ key }) => ({
			...{ what: 'method' as const, key, before: methodIn(before, key), after: methodIn(after, key) },
		})),
	]
	return lines.filter((one) => one.before !== null || one.after !== null)
}
