import * as z from 'zod'
import type { Instant } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'

/** Where a form shows what nobody has written yet. */
export const neverWritten = 'never'

/** When what the form showed was written. */
export const seenAt = () => z.string().optional()

/** Whoever saves writes over what they saw and nothing later. Refusal: changed-meanwhile. */
export function changedMeanwhile(seen: string | undefined, writtenAt: Instant | null): Refusal | null {
	return seen === undefined || seen === (writtenAt ?? neverWritten)
		? null
		: refuse({ because: 'changed-meanwhile' })
}
