import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ProtectedWord } from '../../../../../ui/marks.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { fitsChildren, offerAnswers, offerKinds } from '../../../rules/debt/respite.ts'
import type { AroundProps } from './around-types.ts'
import { SmallForm } from './small-form.tsx'

/** Other homes that were offered, whether they fit the children, and what was answered. */
export function HomePart({ around, open, outcome }: AroundProps) {
	const words = useTranslations('evictionPrevention.around')
	const format = useFormat()
	const today = useToday()
	const waiting = around.offers.filter((one) => one.answer === null)
	return (
		<Section title={words('homes.title')}>
			{around.offers.length === 0 ? (
				<p className="quiet">{words('homes.none')}</p>
			) : (
				<DataTable
					caption={words('homes.title')}
					rows={around.offers}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'what',
							head: words('homes.what'),
							cell: (one) => (
								<>
									{words(`offerKinds.${one.kind}`)}: {one.what ?? <ProtectedWord />}
								</>
							),
							fold: 'title',
						},
						{
							key: 'fits',
							head: words('homes.fits'),
							cell: (one) => words(`fits.${one.fitsTheChildren}`),
						},
						{ key: 'offered', head: words('homes.offered'), cell: (one) => format.day(one.offeredOn) },
						{
							key: 'answer',
							head: words('homes.answer'),
							cell: ({ answer, reason }) =>
								answer === null
									? words('homes.waiting')
									: [words(`offerAnswers.${answer}`), reason].filter(Boolean).join('. '),
						},
					]}
				/>
			)}
			{open ? (
				<SmallForm
					name="offerHome"
					label={words('homes.add')}
					outcome={outcome}
					initial={{ offeredOn: today }}
				>
					<FieldRow>
						<SelectInput
							name="kind"
							width="medium"
							options={offerKinds.map((value) => ({ value, label: words(`offerKinds.${value}`) }))}
						/>
						<SelectInput
							name="fitsTheChildren"
							options={fitsChildren.map((value) => ({ value, label: words(`fits.${value}`) }))}
						/>
					</FieldRow>
					<TextInput name="what" label={words('homes.what')} width="full" />
					<FieldRow>
						<DateInput name="offeredOn" />
						<DateInput name="fromOn" optional />
					</FieldRow>
				</SmallForm>
			) : null}
			{open && waiting.length > 0 ? (
				<SmallForm
					name="answerHomeOffer"
					label={words('homes.answerIt')}
					outcome={outcome}
					initial={{ answeredOn: today }}
				>
					<SelectInput
						name="offerId"
						label={words('homes.what')}
						width="medium"
						options={waiting.map((one) => ({
							value: one.id,
							label: `${words(`offerKinds.${one.kind}`)}, ${format.day(one.offeredOn)}`,
						}))}
					/>
					<FieldRow>
						<SelectInput
							name="answer"
							options={offerAnswers.map((value) => ({ value, label: words(`offerAnswers.${value}`) }))}
						/>
						<DateInput name="answeredOn" />
					</FieldRow>
					<LongText name="reason" rows={2} optional />
				</SmallForm>
			) : null}
		</Section>
	)
}
