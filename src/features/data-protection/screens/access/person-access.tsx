import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { whoSees } from '../../queries/access/who-sees.ts'
import { RoleNames } from './role-names.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await whoSees(callerOf(context), { personId: params.personId }))
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['seen'][number]

/** Everybody who can see one person now, what of them, and why; the person stands by their cases' numbers. */
export default function PersonAccessScreen() {
	const { isProtected, cases, entries, seen, asked } = useLoaderData<typeof loader>()
	const words = useTranslations('accessPages.person')
	return (
		<>
			<PageHead
				title={
					cases[0] === undefined ? words('titleWithoutCase') : words('title', { number: cases[0].caseNumber })
				}
				crumbs={[{ to: '/protection/access', label: words('back') }]}
				state={words('state', { count: seen.length, asked })}
			/>
			<div className="stack-32">
				<DefinitionRows
					rows={[
						{ label: words('protection'), value: words(isProtected ? 'isProtected' : 'notProtected') },
						{
							label: words('cases'),
							value:
								cases.length === 0
									? words('noCases')
									: cases
											.map(({ caseNumber, unitName, isOpen }) =>
												words(isOpen ? 'openCase' : 'closedCase', { number: caseNumber, unit: unitName }),
											)
											.join(' · '),
						},
						{ label: words('onList'), value: entries.length === 0 ? words('notOnList') : entries.join(', ') },
					]}
				/>
				<Section title={words('who')} note={words('whoNote')}>
					{seen.length === 0 ? <EmptyState title={words('nobody')} /> : <SeenBy rows={seen} />}
				</Section>
			</div>
		</>
	)
}

function SeenBy({ rows }: { rows: readonly Row[] }) {
	const words = useTranslations('accessPages.person')
	return (
		<DataTable
			caption={words('who')}
			rows={rows}
			rowKey={({ id, how }) => `${id} ${how}`}
			columns={[
				{
					key: 'name',
					head: words('account'),
					fold: 'title',
					cell: ({ id, name }) => <TextLink to={`/protection/access/accounts/${id}`}>{name}</TextLink>,
				},
				{
					key: 'role',
					head: words('role'),
					fold: 'state',
					cell: ({ roles, units, organisations, kind }) => (
						<span className="quiet">
							{kind === 'key' ? words('key') : <RoleNames roles={roles} />}
							{[...units, ...organisations].length === 0
								? null
								: `, ${[...units, ...organisations].join(', ')}`}
						</span>
					),
				},
				{
					key: 'what',
					head: words('what'),
					fold: 'line',
					cell: ({ things, caseNumbers }) =>
						things
							.map((thing) =>
								thing === 'cases'
									? words('things.cases', {
											count: caseNumbers.length,
											numbers: caseNumbers.slice(0, 3).join(', '),
										})
									: words(`things.${thing}`),
							)
							.join(' · '),
				},
				{
					key: 'why',
					head: words('why'),
					fold: 'line',
					cell: ({ why }) =>
						why.length === 0 ? words('unexplained') : why.map((one) => words(`whys.${one}`)).join(' · '),
				},
			]}
		/>
	)
}
