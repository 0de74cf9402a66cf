import * as z from 'zod'
import type { Instant } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'

/** When what the form showed was written. What is left out stays as it was without it, and is taken away where it was shown. */
export const seenAt = () => z.string().optional()

/** Whoever saves writes over what they saw and nothing later. Refusal: changed-meanwhile. */
export function changedMeanwhile(seen: string | undefined, writtenAt: Instant): Refusal | null {
	return seen === undefined || seen === writtenAt ? null : refuse({ because: 'changed-meanwhile' })
}
