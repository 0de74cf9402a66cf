import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { Tree, TreeItem } from '../../../../ui/tree.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { goalsAcross } from '../../queries/versions/goals-across.ts'
import type { TreeBranch, TreeGoal, TreeNode } from '../../rules/versions/document-tree.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await goalsAcross(callerOf(context), {}))
}

/** From the vision down: which document makes which concrete, by which passage, with which goals. */
export default function GoalTreeScreen() {
	const { tree } = useLoaderData<typeof loader>()
	const words = useTranslations('planVersions.tree')
	const lists = useTranslations('actionPlan.list')
	const crumbs = [{ to: '/plans', label: lists('title') }]
	if (tree.length === 0) {
		return (
			<>
				<PageHead title={words('title')} crumbs={crumbs} />
				<EmptyState title={words('empty')} />
			</>
		)
	}
	return (
		<>
			<PageHead title={words('title')} state={words('state')} crumbs={crumbs} />
			{tree.map((node) => (
				<Section key={node.planId ?? node.title} title={node.title} note={<About node={node} />}>
					<Below node={node} />
				</Section>
			))}
		</>
	)
}

/** `handlingsplan, 2021–2026` */
function About({ node: { kind, years } }: { node: TreeNode }) {
	const words = useTranslations('planVersions.tree')
	const format = useFormat()
	if (years === null) return words('elsewhere')
	return words('of', { kind, years: format.years(String(years.from), String(years.to)) })
}

/** What a document wants, and after it every document that makes it concrete. */
function Below({ node }: { node: TreeNode }) {
	const words = useTranslations('planVersions.tree')
	const { planId, goals, branches, toldAbove } = node
	if (toldAbove) return null
	return (
		<>
			{planId === null ? null : goals.length === 0 ? (
				<p className="quiet">{words('noGoals')}</p>
			) : (
				<Goals goals={goals} />
			)}
			{branches.length === 0 ? null : (
				<Tree>
					{branches.map((branch) => (
						<Branch key={`${branch.node.planId} ${branch.superior.passage}`} branch={branch} />
					))}
				</Tree>
			)}
		</>
	)
}

function Branch({ branch: { node, superior, goals } }: { branch: TreeBranch }) {
	const words = useTranslations('planVersions.tree')
	const { title, planId, toldAbove } = node
	const quoted = [
		...(superior.passage === '' ? [] : [words('passage', { passage: superior.passage })]),
		...(superior.page === null ? [] : [words('page', { page: superior.page })]),
	]
	return (
		<TreeItem
			head={
				<>
					<strong>{planId === null ? title : <TextLink to={`/plans/${planId}`}>{title}</TextLink>}</strong>{' '}
					<span className="quiet small">
						<About node={node} />
						{toldAbove ? `. ${words('above')}` : ''}
					</span>
					{quoted.length === 0 ? null : (
						<div className="quiet reading">
							{words('makesConcrete')}: {quoted.join(', ')}
						</div>
					)}
					{goals.length === 0 ? null : (
						<div className="quiet small">
							{words('by', { goals: goals.map(({ number }) => number).join(', ') })}
						</div>
					)}
				</>
			}
		>
			<Below node={node} />
		</TreeItem>
	)
}

/** Each goal with how much measures it and works for it, its sub-goals under it. */
function Goals({ goals }: { goals: readonly TreeGoal[] }) {
	const words = useTranslations('planVersions.tree')
	const plan = useTranslations('actionPlan.plan')
	return (
		<Tree>
			{goals.map(({ id, number, text, indicators, activities, under }) => (
				<TreeItem
					key={id}
					head={
						<div className="reading">
							<span className="quiet small">{plan('goal', { number: String(number) })}</span> {text}
							<div className="quiet small">{words('measured', { indicators, activities })}</div>
						</div>
					}
				>
					{under.length === 0 ? null : <Goals goals={under} />}
				</TreeItem>
			))}
		</Tree>
	)
}
