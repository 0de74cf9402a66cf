import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Tone, Unverified } from '../../../../ui/marks.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endRefundStay } from '../../commands/ladder/end-refund-stay.ts'
import { recordRefundStay } from '../../commands/ladder/record-refund-stay.ts'
import { refundPage } from '../../queries/ladder/refund-page.ts'
import { useWhoText } from './who-lives-there.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return { page: show(await refundPage(callerOf(context), {})) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const ends = posted.intent === 'endRefundStay'
	const answer = await (ends ? endRefundStay : recordRefundStay)(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/housing/refund', ends ? 'ladder.refund.doneEnd' : 'ladder.refund.doneRecord')
}

/** Denmark: whose days the state pays half of, every reading of the rules side by side, none of them verified. */
export default function RefundScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const format = useFormat()
	const who = useWhoText()
	const open = page.people.flatMap((person) =>
		person.stays.filter(({ endsOn }) => endsOn === null).map((stay) => ({ ...stay, who: who(person) })),
	)
	return (
		<>
			<PageHead
				title={words('refund.title')}
				crumbs={[{ to: '/housing/ladder', label: words('title') }, { label: words('refund.title') }]}
				state={words('refund.state')}
			/>
			{page.applies ? (
				<p className="reading">
					{words('refund.rules')} <Unverified />
				</p>
			) : (
				<EmptyState title={words('refund.notDenmark')} />
			)}
			{page.applies && page.people.length === 0 ? <EmptyState title={words('refund.none')} /> : null}
			{page.people.map((person) => (
				<Section key={person.personId} title={who(person)}>
					<ul>
						{person.stays.map(
							({ id, paragraph, actingMunicipality, startsOn, endsOn, toldFrom, refundedUntil }) => (
								<li key={id}>
									{words('refund.stay', {
										...{ paragraph: words(`refund.paragraphs.${paragraph}`), acting: actingMunicipality },
										...{ from: format.day(startsOn), told: words(`refund.toldFrom.${toldFrom}`) },
										until: endsOn === null ? words('refund.ongoing') : format.day(endsOn),
									})}
									{refundedUntil === null ? null : (
										<>
											{' '}
											{words('refund.refundedUntil', { day: format.day(refundedUntil) })} <Unverified />
										</>
									)}
								</li>
							),
						)}
					</ul>
					{person.years.map((year) => (
						<div key={year.startsOn}>
							<p>
								<b>
									{words('refund.year', { from: format.day(year.startsOn), until: format.day(year.until) })}
								</b>{' '}
								{year.crosses ? <Tone kind="warning">{words('refund.crosses')}</Tone> : null}{' '}
								{year.counted && year.countedByCourse ? null : (
									<Tone kind="quiet">
										{words(year.counted ? 'refund.perhapsNotCounted' : 'refund.notCounted')}
									</Tone>
								)}{' '}
								<Unverified />
							</p>
							<DataTable
								caption={words('refund.year', {
									...{ from: format.day(year.startsOn), until: format.day(year.until) },
								})}
								rows={[...year.readings]}
								rowKey={({ reading }) => reading}
								columns={[
									{
										...{ key: 'reading', head: words('refund.reading'), fold: 'title' },
										cell: ({ reading }) => words(`refund.readings.${reading}`),
									},
									...(['days', 'of', 'left'] as const).map((key) => ({
										...{ key, align: 'right' as const, fold: 'figure' as const },
										head: words(key === 'days' ? 'refund.used' : `refund.${key}`),
										cell: (row: { days: number; of: number; left: number }) => format.number(row[key]),
									})),
								]}
							/>
						</div>
					))}
				</Section>
			))}
			{page.applies ? (
				<Columns wide="even">
					<Section title={words('refund.record')}>
						<Form
							name="recordRefundStay"
							words="ladder"
							outcome={outcome}
							initial={{ toldOn: page.today, toldFrom: 'own' }}
						>
							<TextInput name="personId" width="medium" />
							<FieldRow>
								<SelectInput
									name="paragraph"
									options={page.paragraphs.map((value) => ({
										value,
										label: words(`refund.paragraphs.${value}`),
									}))}
								/>
								<TextInput name="actingMunicipality" width="medium" />
							</FieldRow>
							<FieldRow>
								<DateInput name="startsOn" />
								<DateInput name="endsOn" optional />
							</FieldRow>
							<Choice
								name="toldFrom"
								inline
								options={(['own', 'elsewhere'] as const).map((value) => ({
									value,
									label: words(`refund.toldFrom.${value}`),
								}))}
							/>
							<DateInput name="toldOn" />
							<FormActions>
								<Submit>{words('refund.recordDo')}</Submit>
							</FormActions>
						</Form>
					</Section>
					{open.length === 0 ? (
						<div />
					) : (
						<Section title={words('refund.end')}>
							<Form name="endRefundStay" words="ladder" outcome={outcome} initial={{ endsOn: page.today }}>
								<SelectInput
									name="refundStayId"
									options={open.map(({ id, who: name, startsOn }) => ({
										value: id,
										label: `${name}, ${format.day(startsOn)}`,
									}))}
								/>
								<DateInput name="endsOn" />
								<FormActions>
									<Submit kind="secondary">{words('refund.endDo')}</Submit>
								</FormActions>
							</Form>
						</Section>
					)}
				</Columns>
			) : null}
		</>
	)
}
