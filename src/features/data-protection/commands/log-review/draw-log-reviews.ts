import { createHash, randomBytes } from 'node:crypto'
import { momentOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { type StoredContact, storedContact } from '../../../../platform/sealed-contact.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { foldName } from '../../../people/index.ts'
import { draw, type Reading } from '../../rules/log-review/draw.ts'
import { dueOf, periodToDraw } from '../../rules/log-review/period.ts'
import { sharesHome } from '../../rules/log-review/same-home.ts'
import { type Log, listCalled, listLogs, listNamesakes, listReadings } from '../../store/log-readings.ts'
import { findSetting, insertReview } from '../../store/log-review.ts'

type Period = { readonly fromOn: PlainDate; readonly untilOn: PlainDate }

/**
 * The nightly job: the log of each unit, and of the staff who are in none, is drawn to be looked at, once, up to the end of
 * the last whole period.
 */
export async function drawLogReviews(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		const logs = await asSystem(house, municipalityId, ({ db }) => listLogs(db))
		for (const log of logs) await asSystem(house, municipalityId, (act) => drawLog(act, log))
	}
}

async function drawLog(act: Act, log: Log): Promise<void> {
	const { db, today, actor } = act
	const setting = await findSetting(db, log.committeeId)
	const period = periodToDraw(today, setting.months, log)
	if (period === null) return
	const { readings, familyNames } = await readingsIn(act, log, period)
	const seed = randomBytes(16).toString('hex')
	const { drawn, leftOut } = draw(readings, familyNames, {
		sample: setting.sample,
		order: (text) => createHash('sha256').update(`${seed}|${text}`).digest('hex'),
	})
	const reviewId = await insertReview(
		db,
		{
			...{ municipalityId: actor.municipalityId, committeeId: log.committeeId, unitId: log.unitId },
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

/**
 * What was read in a period, with what is known of each. Where somebody protected lives is opened only to be compared with
 * where a reader of the same name lives; it goes no further than here.
 */
async function readingsIn(
	{ db, house }: Act,
	log: Log,
	period: Period,
): Promise<{ readings: Reading[]; familyNames: Map<string, string> }> {
	const { timeZone } = await getMunicipality(db)
	const found = await listReadings(db, log, {
		from: momentOf(period.fromOn, '00:00', timeZone),
		until: momentOf(period.untilOn, '00:00', timeZone),
	})
	const staff = await listCalled(db, [...new Set(found.map(({ staffId }) => staffId))])
	const called = staff.map(({ id, name }) => ({ staffId: id, folded: foldName(name) }))
	const homeOf = (stored: StoredContact) => {
		const { address, postalCode } = storedContact(house.keys, stored)
		return {
			address: address === null ? null : foldName(address),
			postalCode: postalCode?.replaceAll(' ', '') ?? null,
		}
	}
	const namesakes = Map.groupBy(await listNamesakes(db, called), ({ staffId }) => staffId)
	const homes = new Map(
		[...namesakes].map(([staffId, all]) => [
			staffId,
			all.map((one) => ({ personId: one.personId, ...homeOf(one) })),
		]),
	)
	const readings = found.map(({ phone, address, postalCode, city, contactCipher, ...reading }) => {
		const own = homes.get(reading.staffId)
		const home = () => homeOf({ phone, address, postalCode, city, contactCipher })
		return {
			...reading,
			familyName: reading.familyName === null ? null : foldName(reading.familyName),
			sameHome: own !== undefined && sharesHome({ personId: reading.personId, ...home() }, own),
		}
	})
	const familyNames = new Map(called.map((one) => [one.staffId, one.folded.split(' ').at(-1) ?? '']))
	return { readings, familyNames }
}
