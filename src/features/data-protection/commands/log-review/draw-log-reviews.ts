import { createHash, randomBytes } from 'node:crypto'
import { momentOf } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { foldName } from '../../../people/index.ts'
import { draw } from '../../rules/log-review/draw.ts'
import { dueOf, lastPeriod } from '../../rules/log-review/period.ts'
import {
	findSetting,
	insertReview,
	listDrawn,
	listReadings,
	listStaffOf,
	listUnits,
} from '../../store/log-review.ts'

const timeZone = 'Europe/Stockholm'

/** The nightly job: each unit's log of the last whole period is drawn to be looked at, once. */
export async function drawLogReviews(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		const units = await asSystem(house, municipalityId, ({ db }) => listUnits(db))
		for (const unit of units) await asSystem(house, municipalityId, (act) => drawUnit(act, unit))
	}
}

async function drawUnit(act: Act, unit: { id: string; committeeId: string }): Promise<void> {
	const { db, today, actor } = act
	const setting = await findSetting(db, unit.committeeId)
	const period = lastPeriod(today, setting.months)
	if ((await listDrawn(db, period)).has(unit.id)) return
	const staff = await listStaffOf(db, unit.id)
	if (staff.length === 0) return
	const folded = staff.map(({ id, name }) => ({ staffId: id, folded: foldName(name) }))
	const time = {
		from: momentOf(period.fromOn, '00:00', timeZone),
		until: momentOf(period.untilOn, '00:00', timeZone),
	}
	const found = await listReadings(db, unit.id, time, folded)
	const readings = found.map((one) => ({
		...one,
		familyName: one.familyName === null ? null : foldName(one.familyName),
	}))
	const familyNames = new Map(folded.map((one) => [one.staffId, one.folded.split(' ').at(-1) ?? '']))
	const seed = randomBytes(16).toString('hex')
	const { drawn, leftOut } = draw(readings, familyNames, {
		sample: setting.sample,
		order: (text) => createHash('sha256').update(`${seed}|${text}`).digest('hex'),
	})
	const reviewId = await insertReview(
		db,
		{
			...{ municipalityId: actor.municipalityId, committeeId: unit.committeeId, unitId: unit.id },
			...{ ...period, seed, readings: readings.length, leftOut },
			...{ drawnOn: today, dueOn: dueOf(today, setting), doneOn: drawn.length === 0 ? today : null },
		},
		drawn,
	)
	await writeAudit(act, {
		...{ kind: 'log-review', ids: [reviewId] },
		...{ name: 'drawLogReviews', outcome: 'done', content: { reviewId } },
	})
}
