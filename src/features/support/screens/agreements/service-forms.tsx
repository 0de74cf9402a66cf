import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, NumberInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Columns, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { supportServices } from '../../queries/agreements/support-services.ts'

type Offered = Extract<Awaited<ReturnType<typeof supportServices>>, { is: 'done' }>['value']
type Props = { offered: Offered; outcome: Outcome | undefined }

/** To count whom a service met, never who; and to keep what is offered. */
export function ServiceForms({ offered, outcome }: Props) {
	const counted = offered.services.filter((one) => one.offered)
	return (
		<Columns wide="even">
			<div>
				{offered.mayCount && counted.length > 0 ? <CountForm offered={offered} outcome={outcome} /> : null}
			</div>
			<div className="stack-24">
				{offered.mayKeep ? <KeepForms offered={offered} outcome={outcome} /> : null}
			</div>
		</Columns>
	)
}

function CountForm({ offered, outcome }: Props) {
	const words = useTranslations('support.services')
	const options = offered.services
		.filter((one) => one.offered)
		.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<Section title={words('count')}>
			<p className="quiet">{words('countText')}</p>
			<Form
				name="countServiceContact"
				words="support.forms"
				outcome={outcome}
				initial={{ onDay: offered.today }}
			>
				<SelectInput name="serviceId" options={options} />
				<FieldRow>
					<DateInput name="onDay" />
					<NumberInput name="people" />
				</FieldRow>
				<TextInput name="area" optional width="medium" />
				<FormActions>
					<Submit>{words('doCount')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function KeepForms({ offered, outcome }: Props) {
	const words = useTranslations('support.services')
	const codes = useTranslations('support.codes.support')
	const open = offered.services.filter(({ validTo }) => validTo === null)
	return (
		<>
			<Section title={words('add')}>
				<Form
					name="offerService"
					words="support.forms"
					outcome={outcome}
					initial={{ validFrom: offered.today, assessed: 'without', documentation: 'full' }}
				>
					<TextInput name="name" width="medium" />
					<SelectInput
						name="kind"
						options={offered.serviceKinds.map((value) => ({ value, label: codes(`serviceKinds.${value}`) }))}
					/>
					<FieldRow>
						<SelectInput
							name="assessed"
							options={offered.assessments.map((value) => ({
								value,
								label: codes(`assessments.${value}`),
							}))}
						/>
						<SelectInput
							name="documentation"
							options={offered.documentations.map((value) => ({
								value,
								label: codes(`documentations.${value}`),
							}))}
						/>
					</FieldRow>
					<TextInput name="decisionReference" optional width="medium" />
					<DateInput name="validFrom" />
					<FormActions>
						<Submit kind="secondary">{words('doAdd')}</Submit>
					</FormActions>
				</Form>
			</Section>
			{open.length === 0 ? null : (
				<Section title={words('end')}>
					<Form name="endService" words="support.forms" outcome={outcome}>
						<SelectInput
							name="serviceId"
							options={open.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<DateInput name="validTo" />
						<FormActions>
							<Submit kind="secondary">{words('doEnd')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}
