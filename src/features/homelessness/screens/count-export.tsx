import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { Callout } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { countResults } from '../queries/count-week/count-results.ts'
import { countWeek } from './count-week/paths.ts'
import { RoundHead } from './count-week/round-head.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { round, answersGone, formats, exports } = show(
		await countResults(callerOf(context), { countRoundId: params.countRoundId }),
	)
	return { round, answersGone, formats, exports }
}

export default function CountExportScreen() {
	const { round, answersGone, formats } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	const closed = round.state === 'closed'
	const standing = closed ? 'export.state' : 'export.notClosed'
	const gone = closed ? 'export.gone' : 'results.gone'
	return (
		<RoundHead round={round} state={words(answersGone ? gone : standing)}>
			<Section title={words('export.files')}>
				<div className="stack-16">
					{formats.every(({ verified }) => verified) ? null : (
						<Callout kind="warning" title={words('export.unverifiedTitle')}>
							<p>{words('export.unverified')}</p>
						</Callout>
					)}
					<DataTable
						caption={words('tabs.export')}
						rows={formats}
						rowKey={(format) => format.key}
						columns={[
							{
								key: 'format',
								head: words('export.format'),
								cell: (format) => words(`formats.${format.key}`),
							},
							{
								key: 'identity',
								head: words('export.identity'),
								cell: (format) => (format.rows === 'numbers' ? '–' : words(`identities.${format.identity}`)),
							},
							{
								key: 'rows',
								head: words('export.rows'),
								fold: 'plain',
								cell: (format) => words(`export.${format.rows}`),
							},
							{
								key: 'layout',
								head: words('export.layout'),
								fold: 'plain',
								cell: (format) => `${format.layout}: ${words(`layouts.${format.key}`)}`,
							},
							{
								key: 'take',
								head: '',
								fold: 'plain',
								cell: (format) =>
									closed && !answersGone ? (
										<Form
											name={`exportCount-${format.key}`}
											words="homelessness.count"
											to={`${countWeek}/${round.countRoundId}/export.xlsx`}
											inline
										>
											<HiddenInput name="format" value={format.key} />
											<Submit kind="secondary">{words('export.take')}</Submit>
										</Form>
									) : null,
							},
						]}
					/>
				</div>
			</Section>
			<TakenOut />
		</RoundHead>
	)
}

function TakenOut() {
	const { exports } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	return (
		<Section title={words('export.logTitle')}>
			{exports.length === 0 ? (
				<p className="quiet">{words('export.noLog')}</p>
			) : (
				<DataTable
					caption={words('export.log')}
					rows={exports}
					rowKey={(one) => one.id}
					columns={[
						{ key: 'when', head: words('export.when'), cell: (one) => format.moment(one.exportedAt) },
						{ key: 'by', head: words('export.by'), cell: (one) => one.by },
						{ key: 'format', head: words('export.format'), cell: (one) => one.format },
						{ key: 'rows', head: words('export.rowCount'), align: 'right', cell: (one) => one.rows },
						{ key: 'ids', head: words('export.identities'), align: 'right', cell: (one) => one.identities },
					]}
				/>
			)}
		</Section>
	)
}
