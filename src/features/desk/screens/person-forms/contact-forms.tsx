import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { useYesNo } from './spell-fields.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** That somebody was met, spoken with or seen, or tried to be; and the contacts so far, each to be taken back. */
export function ContactForm({ facts, outcome }: StepFormProps) {
	const words = useTranslations('desk.forms')
	const kinds = useTranslations('homelessness.codes.contactKinds')
	const today = useToday()
	const yesNo = useYesNo()
	return (
		<>
			<StepForm
				{...{ facts, outcome }}
				name="recordContact"
				submit={words('contact.submit')}
				initial={{ onDay: today, childrenToo: 'yes' }}
			>
				<DateInput name="onDay" />
				<Choice
					name="kind"
					options={facts.choices.contactKinds.map(({ code, counts }) => ({
						value: code,
						label: kinds(code),
						...(counts ? {} : { hint: words('contact.doesNotCount') }),
					}))}
				/>
				<LongText name="note" optional rows={3} />
				{facts.children.length === 0 ? null : <Choice name="childrenToo" inline options={yesNo} />}
			</StepForm>
			<ContactsSoFar facts={facts} />
		</>
	)
}

const shown = 20

function ContactsSoFar({ facts }: Pick<StepFormProps, 'facts'>) {
	const words = useTranslations('desk.forms')
	const kinds = useTranslations('homelessness.codes.contactKinds')
	const format = useFormat()
	const contacts = facts.course.contacts.slice(0, shown)
	if (contacts.length === 0) return null
	return (
		<Section title={words('contact.soFar')} note={words('contact.removeNote')}>
			<DataTable
				caption={words('contact.soFar')}
				rows={contacts}
				rowKey={({ id }) => id}
				columns={[
					{ key: 'day', head: words('contact.day'), cell: ({ onDay }) => format.day(onDay), width: '20%' },
					{
						key: 'kind',
						head: words('contact.kind'),
						cell: ({ kind }) => kinds(kind),
						fold: 'state',
						width: '20%',
					},
					{ key: 'note', head: words('contact.note'), cell: ({ note }) => note ?? '', fold: 'plain' },
					{ key: 'by', head: words('contact.by'), cell: ({ by }) => by ?? '–', width: '16%' },
					{
						key: 'do',
						head: '',
						fold: 'plain',
						width: '12%',
						cell: ({ id, onDay }) => (
							<Form name="removeContact" words="homelessness.spells" inline>
								<HiddenInput name="contactId" value={id} />
								<Submit kind="quiet">
									{words('contact.remove')}
									<span className="unseen"> {format.day(onDay)}</span>
								</Submit>
							</Form>
						),
					},
				]}
			/>
		</Section>
	)
}
