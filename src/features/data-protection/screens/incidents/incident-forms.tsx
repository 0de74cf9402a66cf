import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { IncidentPage } from './open-incident.ts'

/** What is to be settled, in its order: the authority, those concerned, and what was learned. */
export function IncidentForms({ page, outcome }: { page: IncidentPage; outcome: Outcome | undefined }) {
	const words = useTranslations('incidents')
	const { authorityTold, concernedTold } = page.incident
	const told = (['yes', 'no'] as const).map((value) => ({ value, label: words(`tell.${value}`) }))
	return (
		<div className="section stack-8">
			<Disclosure
				summary={words('page.answerAuthority')}
				open={authorityTold === null || wasRefused(outcome, 'tellAuthority')}
			>
				<Form name="tellAuthority" words="incidents" outcome={outcome}>
					<Choice name="told" inline options={told} />
					<FieldRow>
						<DateInput name="toldOn" optional />
						<TextInput name="toldTime" width="short" optional />
						<TextInput name="reference" width="medium" optional />
					</FieldRow>
					<LongText name="why" rows={2} optional />
					<Submit kind={authorityTold === null ? 'primary' : 'secondary'}>{words('page.save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure
				summary={words('page.answerConcerned')}
				open={(authorityTold !== null && concernedTold === null) || wasRefused(outcome, 'tellConcerned')}
			>
				<Form name="tellConcerned" words="incidents" outcome={outcome}>
					<Choice name="told" inline options={told} />
					<DateInput name="toldOn" optional />
					<LongText name="why" rows={2} optional />
					<Submit kind="secondary">{words('page.save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('page.close')} open={wasRefused(outcome, 'closeIncident')}>
				<Form name="closeIncident" words="incidents" outcome={outcome}>
					<LongText name="learned" />
					<Submit kind="secondary">{words('page.close')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
