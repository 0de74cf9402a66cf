import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { SelectInput } from '../../../../ui/fields.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { knowledgeExamples } from '../../queries/knowledge/knowledge-examples.ts'
import { activityKinds, evidenceLevels, targetGroups } from '../../rules/knowledge/example.ts'
import { CheckTold } from './check-told.tsx'
import { KnowledgeHead } from './head.tsx'
import { NoLibrary } from './no-library.tsx'
import { askedIn, SearchForm } from './search-form.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = askedIn(request, 'q', 'group', 'activity', 'evidence')
	return { ...show(await knowledgeExamples(callerOf(context), asked)), asked }
}

/** Good examples: the network's own, or what the municipality's networks share. */
export default function ExamplesScreen() {
	const { side, mayKeep, count, toCheck, examples, asked } = useLoaderData<typeof loader>()
	const words = useTranslations('knowledge')
	const add = mayKeep ? (
		<ButtonLink to="/knowledge/examples/new" kind="primary">
			{words('examples.new')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<KnowledgeHead side={side} state={words('examples.state', { count, toCheck })} actions={add} />
			{count === 0 ? (
				<None side={side} />
			) : (
				<>
					<SearchForm to="/knowledge" asked={asked}>
						<SelectInput
							name="group"
							width="medium"
							empty={words('all')}
							options={targetGroups.map((value) => ({ value, label: words(`groups.${value}`) }))}
						/>
						<SelectInput
							name="activity"
							width="medium"
							empty={words('all')}
							options={activityKinds.map((value) => ({ value, label: words(`activities.${value}`) }))}
						/>
						<SelectInput
							name="evidence"
							width="medium"
							empty={words('all')}
							options={evidenceLevels.map((value) => ({ value, label: words(`evidence.${value}.name`) }))}
						/>
					</SearchForm>
					{examples.length === 0 ? <p className="quiet">{words('noneSo')}</p> : <Found examples={examples} />}
				</>
			)}
		</>
	)
}

function None({ side }: { side: 'network' | 'municipality' }) {
	const words = useTranslations('knowledge.examples')
	if (side === 'municipality') return <NoLibrary />
	return <EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['examples']

function Found({ examples }: { examples: Found }) {
	const words = useTranslations('knowledge')
	return (
		<DataTable
			caption={words('tabs.examples')}
			rows={examples}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'title',
					head: words('examples.columns.title'),
					width: '45%',
					cell: (one) => (
						<>
							<TextLink to={`/knowledge/examples/${one.id}`}>{one.title}</TextLink>
							<div className="quiet small">
								{one.activities.map((activity) => words(`activities.${activity}`)).join(', ')}
							</div>
						</>
					),
				},
				{
					key: 'where',
					head: words('examples.columns.where'),
					fold: 'line',
					cell: ({ where, networkName }) => (
						<>
							{where}
							{networkName === null ? null : (
								<div className="quiet small">{words('examples.from', { network: networkName })}</div>
							)}
						</>
					),
				},
				{
					key: 'evidence',
					head: words('examples.columns.evidence'),
					fold: 'line',
					cell: ({ evidence }) => words(`evidence.${evidence}.name`),
				},
				{
					key: 'checked',
					head: words('examples.columns.checked'),
					fold: 'line',
					cell: (example) => <CheckTold example={example} />,
				},
			]}
		/>
	)
}
