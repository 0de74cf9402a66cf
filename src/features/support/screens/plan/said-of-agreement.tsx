import { useTranslations } from 'use-intl'
import { OwnWords } from '../../../../ui/own-words.tsx'
import type { PlanVersion } from '../../queries/plan/version-of.ts'

/** What the person does not agree with, in the person's words; and why the person took no part, in staff's. */
export function SaidOfAgreement({ version }: { version: Pick<PlanVersion, 'disagrees' | 'absentBecause'> }) {
	const words = useTranslations('supportPlan.plan.agreement')
	const { disagrees, absentBecause } = version
	return (
		<>
			{disagrees === null ? null : (
				<div className="stack-8">
					<p className="quiet small">{words('disagrees')}</p>
					<OwnWords small>{disagrees}</OwnWords>
				</div>
			)}
			{absentBecause === null ? null : (
				<p className="quiet small">
					{words('absentBecause')} {absentBecause}
				</p>
			)}
		</>
	)
}
