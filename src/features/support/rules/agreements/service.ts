import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

export const serviceKinds = ['housing-support', 'outreach', 'advice', 'day-centre', 'other'] as const
export const assessments = ['with', 'without'] as const

/**
 * How much a service writes down: everything that handling and carrying out asks for (SoL 14:3), nothing that tells who
 * it was (14:5, by a decision for special reasons), or no personal facts at advice (14:4).
 */
export const documentations = ['full', 'non_identifying', 'advice_none'] as const
export type Documentation = (typeof documentations)[number]

export const documentationLaw: Readonly<Record<Documentation, string>> = {
	full: 'SoL 14:3',
	non_identifying: 'SoL 14:5',
	advice_none: 'SoL 14:4',
}

type Offered = {
	readonly assessed: (typeof assessments)[number]
	readonly documentation: Documentation
	readonly decisionReference: string | null
}

/** The field at fault and why: what is granted after assessment is documented, what is not needs the committee's decision (SoL 11:5). */
export function faultOfService({ assessed, documentation, decisionReference }: Offered) {
	if (assessed === 'with' && documentation !== 'full')
		return { path: 'documentation', problem: 'assessed-is-documented' }
	if (assessed === 'without' && decisionReference === null)
		return { path: 'decisionReference', problem: 'required' }
	return null
}

type Service = {
	readonly documentation: Documentation
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
}

/** Refusals: service-not-offered, service-keeps-no-names (law). */
export function checkNamed(service: Service, onDay: PlainDate): Refusal | null {
	const { documentation } = service
	if (documentation !== 'full') {
		return refuse({ because: 'service-keeps-no-names', law: documentationLaw[documentation] })
	}
	return isOffered(service, onDay) ? null : refuse({ because: 'service-not-offered' })
}

export const isOffered = ({ validFrom, validTo }: Omit<Service, 'documentation'>, day: PlainDate): boolean =>
	validFrom <= day && (validTo === null || day < validTo)
