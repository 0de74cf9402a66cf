import { useTranslations } from 'use-intl'
import { AmountInput, DateInput, FieldRow, LongText, SelectInput } from '../../../../../ui/fields.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { respiteAskers, respiteKinds, respiteLaw } from '../../../rules/debt/respite.ts'
import type { AroundProps } from './around-types.ts'
import { SmallForm } from './small-form.tsx'

const answers = ['granted', 'refused'] as const

/** Postponements, respites and stays: asked for by whom, and what was answered. */
export function RespitePart({ around, open, outcome }: AroundProps) {
	const words = useTranslations('evictionPrevention.around')
	const format = useFormat()
	const today = useToday()
	const waiting = around.respites.filter((one) => one.answer === null)
	return (
		<Section title={words('respites.title')}>
			{around.respites.length === 0 ? (
				<p className="quiet">{words('respites.none')}</p>
			) : (
				<DataTable
					caption={words('respites.title')}
					rows={around.respites}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'kind',
							head: words('respites.kind'),
							cell: ({ kind }) => `${words(`respiteKinds.${kind}`)} (${respiteLaw[kind]})`,
							fold: 'title',
						},
						{
							key: 'asked',
							head: words('respites.asked'),
							cell: (one) =>
								`${format.day(one.askedOn)} ${words('respites.by', { who: words(`askers.${one.askedBy}`) })}`,
						},
						{
							key: 'answer',
							head: words('respites.answer'),
							cell: ({ answer, untilOn }) =>
								answer === null
									? words('respites.waiting')
									: [
											words(`respiteAnswers.${answer}`),
											untilOn === null ? null : words('respites.until', { day: format.day(untilOn) }),
										]
											.filter(Boolean)
											.join(' '),
						},
					]}
				/>
			)}
			{open ? (
				<SmallForm
					name="askForRespite"
					label={words('respites.add')}
					outcome={outcome}
					initial={{ askedOn: today, askedBy: 'tenant' }}
				>
					<SelectInput
						name="kind"
						width="medium"
						options={respiteKinds.map((value) => ({ value, label: words(`respiteKinds.${value}`) }))}
					/>
					<FieldRow>
						<DateInput name="askedOn" />
						<SelectInput
							name="askedBy"
							options={respiteAskers.map((value) => ({ value, label: words(`askers.${value}`) }))}
						/>
					</FieldRow>
					<LongText name="reasons" rows={2} optional />
				</SmallForm>
			) : null}
			{open && waiting.length > 0 ? (
				<SmallForm
					name="answerRespite"
					label={words('respites.answerIt')}
					outcome={outcome}
					initial={{ answeredOn: today }}
				>
					<SelectInput
						name="respiteId"
						label={words('respites.kind')}
						width="medium"
						options={waiting.map((one) => ({
							value: one.id,
							label: `${words(`respiteKinds.${one.kind}`)}, ${format.day(one.askedOn)}`,
						}))}
					/>
					<FieldRow>
						<SelectInput
							name="answer"
							options={answers.map((value) => ({ value, label: words(`respiteAnswers.${value}`) }))}
						/>
						<DateInput name="answeredOn" />
					</FieldRow>
					<FieldRow>
						<DateInput name="untilOn" optional />
						<AmountInput name="compensation" optional />
					</FieldRow>
				</SmallForm>
			) : null}
		</Section>
	)
}
