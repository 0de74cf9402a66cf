import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Law and paragraph, who decided, for which time, why. */
export function DecideForm(props: StepFormProps) {
	const words = useTranslations('support.forms')
	const codes = useTranslations('support.codes')
	const { choices } = props.given
	const initial = {
		...{ about: 'housing', outcome: 'granted', legalBasis: 'SoL 11:1' },
		...{ decidedOn: choices.today, decidedBy: choices.me },
	}
	return (
		<StepForm {...props} name="decideSupport" initial={initial}>
			<FieldRow>
				<SelectInput
					name="about"
					options={choices.supportMatters.map((value) => ({ value, label: codes(`matters.${value}`) }))}
				/>
				<SelectInput
					name="outcome"
					options={choices.decisionOutcomes.map((value) => ({ value, label: codes(`outcomes.${value}`) }))}
				/>
			</FieldRow>
			<TextInput name="what" optional width="medium" />
			<SelectInput
				name="legalBasis"
				options={choices.legalBases.map(({ id, about }) => ({
					value: id,
					label: `${id}, ${codes(`legalBases.${about}`)}`,
				}))}
			/>
			<FieldRow>
				<DateInput name="appliedOn" optional />
				<DateInput name="decidedOn" />
				<SelectInput
					name="decidedBy"
					options={[
						...choices.staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
						{ value: 'committee', label: words('choices.committee') },
					]}
				/>
			</FieldRow>
			<Order choices={choices} />
			<TextInput name="minutes" optional width="medium" />
			<FieldRow>
				<DateInput name="periodFrom" optional />
				<DateInput name="periodTo" optional />
				<DateInput name="notifiedOn" optional />
			</FieldRow>
			<LongText name="reasons" />
		</StepForm>
	)
}

function Order({ choices }: Pick<StepFormProps['given'], 'choices'>) {
	const words = useTranslations('support.forms.legends')
	const codes = useTranslations('support.codes')
	const roles = useTranslations('evictionPrevention.delegation.roles')
	if (choices.delegations.length === 0) return <p className="quiet small">{words('noOrder')}</p>
	return (
		<Disclosure summary={words('order')}>
			<ul>
				{choices.delegations.map(({ id, point, role, decisionKind }) => {
					const about = choices.supportMatters.find((matter) => matter === decisionKind) ?? 'other'
					return (
						<li key={id}>{words('item', { point, role: roles(role), about: codes(`matters.${about}`) })}</li>
					)
				})}
			</ul>
		</Disclosure>
	)
}
