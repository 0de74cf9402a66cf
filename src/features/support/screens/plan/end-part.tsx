import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { planEndings } from '../../rules/plan/codes.ts'
import type { VersionProps } from './plan-types.ts'

/** Ends the plan that holds, for a reason where no disobedience stands. */
export function EndPart({ version, outcome }: VersionProps) {
	const words = useTranslations('supportPlan.plan')
	const today = useToday()
	return (
		<Disclosure summary={words('ending.title')} open={wasRefused(outcome, 'endSupportPlan')}>
			<p>{words('ending.text')}</p>
			<Form name="endSupportPlan" words="supportPlan.plan" outcome={outcome} initial={{ endedOn: today }}>
				<HiddenInput name="supportPlanId" value={version.id} />
				<DateInput name="endedOn" />
				<SelectInput
					name="because"
					width="medium"
					options={planEndings.map((value) => ({ value, label: words(`endings.${value}`) }))}
				/>
				<FormActions>
					<Submit kind="secondary">{words('ending.do')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
