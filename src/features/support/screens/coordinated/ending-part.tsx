import { useTranslations } from 'use-intl'
import { DateInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { coordinatedEndings, notRatedReasons } from '../../rules/coordinated/codes.ts'
import type { PartProps } from './coordinated-types.ts'

/** The consent taken back, and the end. */
export function EndingPart({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	const today = useToday()
	if (page.state === 'ended') return null
	return (
		<div className="stack-16">
			<Disclosure summary={words('ending.title')} open={wasRefused(outcome, 'endCoordinatedPlan')}>
				<Form
					name="endCoordinatedPlan"
					words="supportPlan.coordinated"
					outcome={outcome}
					initial={{ endedOn: today }}
				>
					<DateInput name="endedOn" />
					<SelectInput
						name="because"
						width="medium"
						options={coordinatedEndings.map((value) => ({ value, label: words(`endings.${value}`) }))}
					/>
					{page.heldOn !== null && page.ratedAfter === null ? (
						<SelectInput
							name="notRatedBecause"
							width="medium"
							optional
							options={notRatedReasons.map((value) => ({ value, label: words(`notRated.${value}`) }))}
						/>
					) : null}
					<FormActions>
						<Submit kind="secondary">{words('ending.do')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
			{page.state === 'stopped' ? null : (
				<Disclosure
					summary={words('consent.withdraw')}
					open={wasRefused(outcome, 'withdrawCoordinatedConsent')}
				>
					<p>{words('consent.withdrawText')}</p>
					<Form name="withdrawCoordinatedConsent" words="supportPlan.coordinated" outcome={outcome}>
						<FormActions>
							<Submit kind="danger">{words('consent.withdraw')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			)}
		</div>
	)
}
