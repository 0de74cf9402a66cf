import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { CaseTask, CaseTaskChoices } from './work-types.ts'

type Props = {
	choices: CaseTaskChoices
	outcome: Outcome | undefined
	back: string
	/** Asked of one administration only. */
	kind?: CaseTask['kind']
	submit?: 'primary' | 'secondary'
}

/** Another administration is asked for something, on a basis that is written down. */
export function HandOverForm({ choices, outcome, back, kind, submit = 'primary' }: Props) {
	const words = useTranslations('evictionPrevention.work.tasks')
	const forms = useTranslations('evictionPrevention.cases')
	const bases = choices.bases.map(({ basis, paragraph }) => ({
		value: basis,
		label: words('basis', { basis: words(`bases.${basis}`), paragraph }),
	}))
	return (
		<Form name="handOverTask" words="evictionPrevention.work" outcome={outcome}>
			{kind === undefined ? (
				<SelectInput
					name="kind"
					width="medium"
					options={choices.handOverKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
				/>
			) : (
				<HiddenInput name="kind" value={kind} />
			)}
			<TextInput name="administration" />
			<LongText name="what" rows={2} />
			<Choice name="basis" options={bases} />
			<FieldRow>
				<DateInput name="consentOn" optional />
				<DateInput name="dueOn" optional />
			</FieldRow>
			<LongText name="basisNote" rows={2} optional />
			<FormActions>
				<Submit kind={submit}>{words('handOver')}</Submit>
				<ButtonLink to={back} kind="quiet">
					{forms('step.cancel')}
				</ButtonLink>
			</FormActions>
		</Form>
	)
}
