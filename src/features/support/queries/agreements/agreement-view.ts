import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { runsOn } from '../../rules/agreements/agreement.ts'
import { intensitySteps, minutesOn, weekly } from '../../rules/agreements/intensity.ts'
import { methodEndsOn } from '../../rules/agreements/methods.ts'
import { partOf, scheduledMinutes } from '../../rules/agreements/schedule.ts'
import type { AgreementRow } from '../../store/agreements.ts'

/** Support as pages show it: how much a week now and before, on which hours, and when the method's own time is over. */
export function agreementView(agreement: AgreementRow, today: PlainDate) {
	const { committeeId: _, intensities, hours, ...shown } = agreement
	const steps = intensitySteps(intensities, agreement)
	return {
		...shown,
		runs: runsOn(agreement, today),
		minutesNow: minutesOn(steps, today),
		...{ steps, weekly: weekly(steps, today) },
		hours: hours.map((hour) => ({ ...hour, part: partOf(hour) })),
		scheduledMinutes: scheduledMinutes(hours),
		methodEndsOn: methodEndsOn(agreement.method, agreement.startsOn),
	}
}
