import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { addSection } from '../draft/add-section.ts'
import { changePlanHead } from '../draft/change-plan-head.ts'
import { nameAreas } from '../draft/name-areas.ts'
import { nameTargetGroups } from '../draft/name-target-groups.ts'
import { removeFromDraft } from '../draft/remove-from-draft.ts'
import { beginRevision } from './begin-revision.ts'
import { decideVersion } from './decide-version.ts'
import { holdVersionsDue } from './hold-versions-due.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const { house, clock, databaseUrl } = await testHouse()
const strategist = (await sampleMunicipality(house, 'Fastköping')).as('strategist')
const head = { kind: 'plan', committee: 'SN', level: 'committee', areaKind: 'heading' }
const years = { validFrom: 2026, validTo: 2029 }
let plans = 0

type Turn = { readonly planId: string; readonly said: string; readonly day: number; readonly at: number }

/** What those who keep a plan can do to it, in any order; what is refused changes nothing. */
const turns: Record<string, (turn: Turn) => Promise<Answer<unknown>>> = {
	section: ({ planId, said }) => addSection(strategist, { planId, heading: said, text: said }),
	goal: ({ planId, said }) => addGoal(strategist, { planId, text: said }),
	indicator: ({ planId, said }) => addIndicator(strategist, { planId, name: said, unit: 'st' }),
	activity: ({ planId, said }) =>
		addActivity(strategist, { planId, text: said, measure: said, periodFrom: 2026, periodTo: 2027 }),
	areas: ({ planId, said }) => nameAreas(strategist, { planId, rows: [{ text: said }] }),
	groups: ({ planId, said }) => nameTargetGroups(strategist, { planId, rows: [{ text: said }] }),
	head: ({ planId, said }) =>
		changePlanHead(strategist, { planId, ...head, ...years, title: `${planId} ${said}` }),
	remove: async ({ planId, at }) => {
		const goals = await withSql(databaseUrl, (sql) =>
			sql.rows<{ id: string }>(
				`select goal ->> 'id' as id from counted.plan_version, jsonb_array_elements(content -> 'goals') goal
				where plan_id = $1`,
				[planId],
			),
		)
		return removeFromDraft(strategist, { planId, part: 'goals', partId: goals[at % (goals.length || 1)]?.id })
	},
	revise: ({ planId }) => beginRevision(strategist, { planId }),
	decide: ({ planId, day }) =>
		decideVersion(strategist, { planId, body: 'SN', decidedOn: `2026-10-${10 + (day % 3)}` }),
	'decide ahead': ({ planId, day }) =>
		decideVersion(strategist, {
			...{ planId, body: 'SN', decidedOn: '2026-10-12', inForceFrom: `2026-11-${10 + (day % 9)}` },
		}),
	withdraw: ({ planId }) => withdrawDraft(strategist, { planId }),
}

/** Statements that a hand could try with the rights of the program itself. */
const hands = [
	`update counted.plan_version set content = content || '{"title":"Annat"}' where id = $1`,
	`update counted.plan_version set in_force_from = in_force_from + 1 where id = $1`,
	`update counted.plan_version set number = number + 100 where id = $1`,
	`delete from counted.plan_version where id = $1`,
]

async function decidedOf(planId: string): Promise<Map<string, string>> {
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ id: string; row: string }>(
			'select id, v::text as row from counted.plan_version v where plan_id = $1 and decided_on is not null',
			[planId],
		),
	)
	return new Map(rows.map(({ id, row }) => [id, row]))
}

async function tryByHand(versionId: string, statement: string): Promise<void> {
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('begin')
		await sql.rows('set local role bofast_app')
		await sql.rows(statement, [versionId]).catch(() => [])
		await sql.rows('commit')
		await expect(sql.rows(statement, [versionId])).rejects.toThrow('decided version stands')
	})
}

test('whatever is done to a plan afterwards, in any order and by hand, what was decided stands to the letter', async () => {
	let decided = 0
	const turn = fc.record({
		is: fc.constantFrom(...Object.keys(turns), 'night', 'revise', 'revise', 'decide', 'decide ahead'),
		said: fc.constantFrom('Barn', 'Unga', 'Hyror', 'Natt'),
		day: fc.nat(8),
		at: fc.nat(5),
	})
	await fc.assert(
		fc.asyncProperty(fc.array(turn, { minLength: 6, maxLength: 24 }), fc.nat(3), async (course, hand) => {
			clock.set(instant('2026-10-12T07:00:00Z'))
			const title = `Plan ${++plans}`
			const { planId } = valueIn(await createPlan(strategist, { ...head, ...years, title }))
			valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2026-01-15' }))
			const stands = await decidedOf(planId)
			for (const { is, ...given } of course) {
				if (is === 'night') {
					clock.set(instant(`2026-11-${10 + given.day}T02:00:00Z`))
					await holdVersionsDue(house)
				} else await turns[is]?.({ planId, ...given })
				const now = await decidedOf(planId)
				for (const [id, row] of stands) expect(now.get(id)).toBe(row)
				for (const [id, row] of now) stands.set(id, row)
			}
			for (const id of stands.keys()) await tryByHand(id, hands[hand] ?? '')
			expect(await decidedOf(planId)).toEqual(stands)
			decided += stands.size
		}),
		{ seed: 20_261_012, numRuns: 20 },
	)
	expect(decided).toBeGreaterThan(28)
}, 120_000)
