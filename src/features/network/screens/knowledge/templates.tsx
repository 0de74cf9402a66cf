import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { knowledgeTemplates } from '../../queries/knowledge/knowledge-templates.ts'
import { licenceName } from '../../rules/knowledge/library.ts'
import { Copies } from './copies.tsx'
import { KnowledgeHead } from './head.tsx'
import { NoLibrary } from './no-library.tsx'
import { askedIn, SearchForm } from './search-form.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = askedIn(request, 'q')
	return { ...show(await knowledgeTemplates(callerOf(context), asked)), asked }
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Templates to begin with, and in a municipality what was made of them. */
export default function TemplatesScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('knowledge')
	const { side, mayKeep, count, templates, copies, asked, openAt } = page
	const add = mayKeep ? (
		<ButtonLink to="/knowledge/templates/new" kind="primary">
			{words('templates.new')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<KnowledgeHead side={side} state={words('templates.state', { count })} actions={add} />
			{count === 0 ? (
				<None side={side} />
			) : (
				<>
					<SearchForm to="/knowledge/templates" asked={asked} />
					{templates.length === 0 ? (
						<p className="quiet">{words('noneSo')}</p>
					) : (
						<Found templates={templates} />
					)}
				</>
			)}
			{openAt === null || count === 0 ? null : (
				<p className="small">
					<a href={openAt}>{words('templates.openAddress')}</a>{' '}
					<a href={`${openAt}.json`}>{words('templates.openFile')}</a>
				</p>
			)}
			{copies.length === 0 ? null : <Copies copies={copies} />}
		</>
	)
}

function None({ side }: { side: Page['side'] }) {
	const words = useTranslations('knowledge.templates')
	if (side === 'municipality') return <NoLibrary />
	return <EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
}

function Found({ templates }: { templates: Page['templates'] }) {
	const words = useTranslations('knowledge')
	const format = useFormat()
	return (
		<DataTable
			caption={words('tabs.templates')}
			rows={templates}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'title',
					head: words('templates.columns.title'),
					width: '50%',
					cell: (one) => (
						<>
							<TextLink to={`/knowledge/templates/${one.id}`}>{one.title}</TextLink>
							<div className="quiet small">
								{words(`kinds.${one.kind}.name`)}. {one.about}
							</div>
							{one.networkName === null ? null : (
								<div className="quiet small">{words('examples.from', { network: one.networkName })}</div>
							)}
						</>
					),
				},
				{
					key: 'version',
					head: words('templates.columns.version'),
					fold: 'line',
					cell: ({ latest, releasedOn }) =>
						releasedOn === null
							? String(latest)
							: words('templates.version', { number: String(latest), day: format.dayFull(releasedOn) }),
				},
				{
					key: 'licence',
					head: words('templates.columns.licence'),
					fold: 'line',
					cell: ({ licence }) => words(`licences.${licenceName[licence]}`),
				},
			]}
		/>
	)
}
