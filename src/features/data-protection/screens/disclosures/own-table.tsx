import { useTranslations } from 'use-intl'
import { DateInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ownDisclosures } from '../../queries/disclosures/own-disclosures.ts'
import { ConsentWord } from './given-out-table.tsx'

type Row = Extract<Awaited<ReturnType<typeof ownDisclosures>>, { is: 'done' }>['value']['rows'][number]

/** What one has recorded oneself, or one's colleagues in the same matters: with what was told, and why. */
export function OwnTable({ rows, outcome }: { rows: readonly Row[]; outcome: Outcome | undefined }) {
	const words = useTranslations('accessPages.disclosures')
	const format = useFormat()
	return (
		<DataTable
			caption={words('own')}
			rows={rows}
			rowKey={({ id }) => id}
			columns={[
				{ key: 'day', head: words('day'), fold: 'title', cell: ({ givenOn }) => format.day(givenOn) },
				{
					key: 'to',
					head: words('to'),
					fold: 'state',
					cell: ({ toKind, toName }) => `${words(`kinds.${toKind}`)}: ${toName}`,
				},
				{
					key: 'section',
					head: words('section'),
					fold: 'line',
					cell: ({ section }) => words(`grounds.${section}`),
				},
				{ key: 'what', head: words('what'), fold: 'plain', cell: ({ what }) => what },
				{
					key: 'case',
					head: words('case'),
					fold: 'line',
					cell: ({ caseNumber }) => caseNumber ?? words('noCase'),
				},
				{
					key: 'consent',
					head: words('consent'),
					fold: 'plain',
					cell: ({ id, consent, endsOn }) => (
						<div className="stack-8">
							<ConsentWord consent={consent} ends={endsOn === null ? '' : format.day(endsOn)} />
							{consent === 'lasts' || consent === 'ends-soon' ? (
								<Disclosure summary={words('takeBack')}>
									<Form name="takeBackConsentToTell" words="accessPages" outcome={outcome}>
										<HiddenInput name="disclosureId" value={id} />
										<DateInput name="takenBackOn" />
										<Submit kind="secondary">{words('takeBack')}</Submit>
									</Form>
								</Disclosure>
							) : null}
						</div>
					),
				},
			]}
		/>
	)
}
