import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { destructionCertificate } from '../../queries/retention/destruction-certificate.ts'
import { RowsTable } from './rows-table.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await destructionCertificate(callerOf(context), { runId: params.runId }))
}

/** What was destroyed, in numbers by class and rule. */
export default function CertificateScreen() {
	const { runId, certificate, digest, rows, proposer, approver } = useLoaderData<typeof loader>()
	const words = useTranslations('retention.certificate')
	const run = useTranslations('retention.run')
	const retention = useTranslations('retention')
	const format = useFormat()
	const at = `/protection/retention/runs/${runId}`
	const signed = (name: string, on: PlainDate) => run('personOn', { name, on: format.day(on) })
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/protection/retention', label: retention('title') },
					{ to: at, label: run('title', { on: format.day(certificate.proposedOn) }) },
				]}
				state={words('state', { on: format.day(certificate.doneOn) })}
				actions={
					<ButtonLink to={`${at}/certificate.pdf`} kind="primary" file>
						{words('pdf')}
					</ButtonLink>
				}
			/>
			<div className="stack-24">
				<DefinitionRows
					rows={[
						{ label: run('asOf'), value: format.day(certificate.asOf) },
						{ label: words('proposed'), value: signed(proposer, certificate.proposedOn) },
						{ label: words('approved'), value: signed(approver, certificate.approvedOn) },
						{ label: words('done'), value: format.day(certificate.doneOn) },
						{ label: run('digest'), value: <code className="breaks">{digest}</code> },
					]}
				/>
				<Section title={words('files')}>
					<p className="quiet reading">{words('note')}</p>
					<DataTable
						caption={words('files')}
						rows={certificate.files}
						rowKey={({ rule, state }) => `${rule} ${state}`}
						columns={[
							{
								key: 'rule',
								head: words('rule'),
								fold: 'title',
								cell: ({ rule, basis, verified }) => (
									<>
										{retention(`rules.names.${rule as 'research-births'}`)} ({basis}){' '}
										{verified ? null : <Unverified />}
									</>
								),
							},
							{
								key: 'class',
								head: words('class'),
								fold: 'line',
								cell: ({ retentionClass }) => words(`classes.${retentionClass as 'person'}`),
							},
							{
								key: 'outcome',
								head: words('outcome'),
								fold: 'line',
								cell: ({ state }) => words(`outcomes.${state as 'kept'}`),
							},
							{
								key: 'files',
								head: retention('due.files'),
								align: 'right',
								fold: 'figure',
								cell: ({ files }) => format.number(files),
							},
							{
								key: 'people',
								head: retention('due.people'),
								align: 'right',
								fold: 'figure',
								cell: ({ people }) => format.number(people),
							},
						]}
					/>
				</Section>
				{rows.length === 0 ? null : (
					<Section title={words('rows')}>
						<RowsTable rows={rows} />
					</Section>
				)}
			</div>
		</>
	)
}
