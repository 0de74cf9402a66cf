import * as z from 'zod'
import { addDays, earlierOf } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { showing, shownBy } from '../../../platform/audit.ts'
import { day } from '../../../platform/fields.ts'
import { followingUp } from '../../../platform/purpose.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayFollowUp, mayReadExactFlow, mayReadFlow, mayWorkWithHomelessness } from '../access.ts'
import { countCoverage, countFigure, countFlow } from '../counts.ts'
import { balanceLines, balanceOf } from '../rules/board/balance.ts'
import { type Figure, figureLines } from '../rules/board/figure.ts'
import type { GroupFilter } from '../rules/board/group.ts'
import type { Told } from '../rules/board/told.ts'
import { places } from '../rules/codes/places.ts'
import { flowParameters } from '../rules/flow/contribution.ts'
import { mayBeListedBy } from '../rules/list/parts.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { type Behind, listBehind, type PersonBehind } from '../store/people-behind.ts'
import { categoriesOf, flowBoard } from './flow-board.ts'
import { type AskedFlow, askedFlow, type FlowQuestionInput, flowFields } from './flow-question.ts'

const category = z.coerce.number().int().min(0).max(20).optional()

const figureInput = z.discriminatedUnion('of', [
	z.object({ of: z.literal('stock'), day: day(), category }),
	z.object({ of: z.literal('change'), line: z.enum(balanceLines), category }),
	z.object({ of: z.literal('way'), fromCategory: category, toCategory: category }),
])

const peopleAtMost = 200

/**
 * From a figure of the board to what it is made of: definition, filter, what was told late, and the people: by name those
 * whose matter one sees and whom one may know, under codes for follow-up, the others as a number.
 */
export const explainFlow = query({
	name: 'explainFlow',
	input: z.object(flowFields).and(figureInput),
	may: mayReadFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const figure = figureOf(input, asked)
		const behind = {
			...{ definition: asked.definition.key, group: asked.group, figure },
			categories: asked.categories,
		}
		const value = await figureValue(act, asked, behind)
		const exact = mayReadExactFlow(act.actor)
		const codes = underCodes(act)
		const narrowed = !mayBeListedBy(codes ? 'follow-up' : 'case', narrowedBy(asked.group))
		const isList = figure.of !== 'change' || figureLines.includes(figure.line)
		const shown = isList && !narrowed ? await peopleOf(act, behind) : []
		const coverage = await countCoverage(act, asked.definition.key, asked.account)
		return showing(
			shown.map(({ personId }) => personId),
			{
				figure,
				view: asked.view,
				value: exact ? value : await toldOnTheBoard(act, input, asked, figure),
				definition: explained(asked.definition),
				categories: categoriesOf(asked.definition, asked.categories),
				group: asked.group,
				account: asked.account,
				parameters: flowParameters,
				coverage: exact ? coverage : null,
				people: shown.map(({ personId, code, day: since, givenName, familyName }) => ({
					day: since,
					// A code and whose it is are never told together.
					...(codes ? { personId: null, code } : { personId, code: null }),
					name: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
				})),
				underCodes: codes,
				narrowed,
				others: exact ? Math.max(0, Math.abs(value) - shown.length) : null,
				countedAt: act.now,
			},
		)
	},
	audit: (_, value) => ({ kind: 'person', ids: shownBy(value) }),
})

const narrowedBy = ({ sex, ageBand, children }: GroupFilter) =>
	Object.entries({ sex, ageBand, children }).flatMap(([part, value]) => (value === null ? [] : [part]))

const isRegrouping = (figure: Figure) => figure.of === 'change' && figure.line === 'regrouped'

/** Whoever reads small figures in words is told of a figure what the board tells, and nothing that it withholds. */
async function toldOnTheBoard(
	act: Act,
	input: FlowQuestionInput,
	{ categories }: AskedFlow,
	figure: Figure,
): Promise<Told> {
	const board = await flowBoard.within(act, input)
	if (board.is !== 'done' || figure.of === 'way') return null
	const { months, balance } = board.value
	const at = figure.category === null ? null : categories.indexOf(figure.category)
	if (figure.of === 'change') {
		const row = balance.find(({ line }) => line === figure.line)
		return (at === null ? row?.all : row?.categories[at]) ?? null
	}
	const month = months.find(({ lastDay }) => lastDay === figure.day)
	return (at === null ? month?.stockAll : month?.stock[at]) ?? null
}

function figureOf(input: z.output<typeof figureInput>, asked: AskedFlow): Figure {
	switch (input.of) {
		case 'stock':
			return { of: 'stock', day: earlierOf(input.day, asked.period.until), category: input.category ?? null }
		case 'change':
			return { of: 'change', line: input.line, ...asked.account, category: input.category ?? null }
		case 'way': {
			const { from, until } = asked.account
			return {
				...{ of: 'way', from: input.fromCategory ?? 0, to: input.toCategory ?? 0 },
				...{ first: addDays(from, -1), second: until },
			}
		}
	}
}

/** The account's own number where it has one: corrections and what the account begins with are no list of people. */
async function figureValue(
	act: Act,
	asked: AskedFlow,
	behind: Omit<Behind, 'municipalityId'>,
): Promise<number> {
	const { figure } = behind
	if (figure.of !== 'change') return await countFigure(act, behind)
	const cells = await countFlow(act, behind, asked.account)
	const row = balanceOf(cells, asked.categories).find(({ line }) => line === figure.line)
	const place = figure.category === null ? -1 : asked.categories.indexOf(figure.category)
	return (place === -1 ? row?.all : row?.categories[place]) ?? 0
}

const underCodes = ({ actor }: Act) => !mayWorkWithHomelessness(actor) && mayFollowUp(actor)

async function peopleOf(act: Act, behind: Omit<Behind, 'municipalityId'>): Promise<PersonBehind[]> {
	const question = { ...behind, municipalityId: act.actor.municipalityId }
	if (mayWorkWithHomelessness(act.actor)) {
		// That somebody hidden is among those of a situation, a day or a change would tell where they are.
		const known = await listBehind(act.db, question, peopleAtMost)
		return known.filter(({ givenName }) => givenName !== null)
	}
	// Most who change group do so on a birthday.
	if (!mayFollowUp(act.actor) || isRegrouping(behind.figure)) return []
	const coded = await followingUp(act, async (db) => await listBehind(db, question, peopleAtMost))
	return coded.map((person) => ({ ...person, givenName: null, familyName: null }))
}

/** The definition's sources, and which of its places rest on our own reading. */
function explained({ key, source, populationsSource, places: rules, ...definition }: SituationDefinition) {
	return {
		...{ key, source, populationsSource },
		...{ validFrom: definition.validFrom, validTo: definition.validTo },
		...{ monthsBeforeDischarge: definition.monthsBeforeDischarge },
		unverified: places.filter(({ code }) => rules[code].category > 0 && !rules[code].source.verified).length,
	}
}
