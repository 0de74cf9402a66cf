import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { docsOf, type FieldRow, type OperationPage } from '../../platform/rest/docs.ts'
import { requestsInAMinute } from '../../platform/rest/pace.ts'
import { problemStatus } from '../../platform/rest/problem.ts'
import { Code } from '../../ui/code.tsx'
import { houseContext, localeContext } from '../../ui/context.ts'
import { Disclosure, PageHead, Section } from '../../ui/page.tsx'
import { DataTable } from '../../ui/table.tsx'
import { describeApi } from '../api.ts'

/** For those who build a landlord's system: all of it comes from the description that programs read. */
export async function loader({ context }: LoaderFunctionArgs) {
	const described = await describeApi(context.get(localeContext))
	return {
		operations: docsOf(described, context.get(houseContext).baseUrl),
		problems: Object.entries(problemStatus).map(([kind, status]) => ({ kind, status })),
		requests: requestsInAMinute,
	}
}

export default function ApiDocs() {
	const { operations, problems, requests } = useLoaderData<typeof loader>()
	const words = useTranslations('api')
	return (
		<>
			<PageHead title={words('docs.title')} state={words('docs.state')} />
			<p>
				<a href="/api/v1/openapi.json">{words('docs.machine')}</a>
			</p>
			<div className="reading">
				<Section title={words('docs.beginTitle')}>
					<div className="stack-16">
						<p>{words('docs.begin')}</p>
						<Code>Authorization: Bearer bofast_…</Code>
					</div>
				</Section>
				<Section title={words('docs.onceTitle')}>
					<div className="stack-16">
						<p>{words('idempotencyKey')}</p>
						<Code>Idempotency-Key: 5e0c1d1e-…</Code>
					</div>
				</Section>
				<Section title={words('docs.paceTitle')}>
					<p>
						{words('docs.pace', { requests })} {words('problems.too-large.text')}
					</p>
				</Section>
			</div>
			{operations.map((one) => (
				<Operation key={one.id} one={one} />
			))}
			<Section title={words('docs.problemsTitle')} note="application/problem+json">
				<DataTable
					caption={words('docs.problemsTitle')}
					rows={problems}
					rowKey={({ kind }) => kind}
					columns={[
						{
							key: 'status',
							head: words('docs.status'),
							fold: 'line',
							width: '6rem',
							cell: ({ status }) => status,
						},
						{ key: 'kind', head: 'type', fold: 'title', cell: ({ kind }) => <code id={kind}>{kind}</code> },
						{
							key: 'text',
							head: words('docs.meaning'),
							fold: 'plain',
							cell: (row) => <Problem kind={row.kind} />,
						},
					]}
				/>
			</Section>
		</>
	)
}

function Operation({ one }: { one: OperationPage }) {
	const words = useTranslations('api.docs')
	return (
		<Section title={one.summary} note={<code>{one.call}</code>} id={one.id}>
			<div className="stack-16">
				<p className="reading">{one.text}</p>
				{one.example === null ? null : <Code>{one.example}</Code>}
				<Fields title={words('address')} rows={one.address} />
				<Fields title={words('body')} rows={one.body} />
				<Fields title={words('answer')} rows={one.answer} />
			</div>
		</Section>
	)
}

function Fields({ title, rows }: { title: string; rows: readonly FieldRow[] }) {
	const words = useTranslations('api.docs')
	if (rows.length === 0) return null
	return (
		<Disclosure summary={title}>
			<DataTable
				caption={title}
				rows={rows}
				rowKey={(row) => row.name}
				columns={[
					{
						key: 'name',
						head: words('field'),
						fold: 'title',
						width: '16rem',
						cell: (row) => (
							<>
								<code>{row.name}</code>
								{row.required ? <span className="quiet small"> {words('required')}</span> : null}
							</>
						),
					},
					{ key: 'form', head: words('form'), fold: 'line', width: '18rem', cell: (row) => row.form },
					{ key: 'meaning', head: words('meaning'), fold: 'plain', cell: (row) => row.meaning },
				]}
			/>
		</Disclosure>
	)
}

type Kind = keyof typeof problemStatus

function Problem({ kind }: { kind: string }) {
	const words = useTranslations('api.problems')
	const known = kind as Kind
	return `${words(`${known}.title`)}. ${words(`${known}.text`)}`
}
