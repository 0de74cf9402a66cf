import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Guests around the night whom the speaker may not name, at a desk of their own unit: by bed, and nothing of who they are. */
export async function listUntoldGuests(db: Db, propertyId: string, night: PlainDate) {
	const { rows } = await sql<{
		stayId: string
		bed: string
		state: 'booked' | 'here' | 'left'
		startsOn: PlainDate
		endsOn: PlainDate | null
		cameAt: Instant | null
		leftFor: 'bed-kept' | 'good' | null
		leftAt: Instant | null
		leftBefore: 'bed-kept' | 'good' | null
		leftBeforeAt: Instant | null
	}>`
		select g.stay_id, g.bed, g.state, g.starts_on, nullif(g.ends_on, 'infinity') as ends_on,
			g.came_at, g.left_for, g.left_at, g.left_before, g.left_before_at
		from context.untold_guests(${night}::date) g where g.property_id = ${propertyId}
		order by length(g.bed), g.bed`.execute(db)
	return rows
}

/** Whether a stay that the speaker may not see is one at a desk of their own unit. */
export async function isUntoldGuest(db: Db, stayId: string): Promise<boolean> {
	const { rows } = await sql<{ there: boolean }>`select context.is_untold_guest(${stayId}) as there`.execute(
		db,
	)
	return rows[0]?.there === true
}
