import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { whatSees } from '../../queries/access/what-sees.ts'
import { RoleNames } from './role-names.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await whatSees(callerOf(context), { accountId: params.accountId }))
}

const counted = [
	'people',
	'byName',
	'protectedByName',
	'listed',
	'cases',
	'openCases',
	'notices',
	'stays',
] as const

/** What one account sees: in numbers, by its roles and units, and by what it may do. */
export default function AccountAccessScreen() {
	const { account, counts, does, reads, lastUsedAt } = useLoaderData<typeof loader>()
	const words = useTranslations('accessPages.account')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title', { name: account.name })}
				crumbs={[{ to: '/protection/access', label: words('back') }]}
				state={
					lastUsedAt === null ? words('neverUsed') : words('lastUsed', { moment: format.moment(lastUsedAt) })
				}
			/>
			<div className="stack-32">
				<DefinitionRows
					rows={[
						{
							label: words('roles'),
							value: account.kind === 'key' ? words('key') : <RoleNames roles={account.roles} />,
						},
						{ label: words('committee'), value: account.committeeName ?? words('noCommittee') },
						{ label: words('units'), value: account.units.join(', ') || words('noUnits') },
						...(account.organisations.length === 0
							? []
							: [{ label: words('speaksFor'), value: account.organisations.join(', ') }]),
					]}
				/>
				<Section title={words('sees')} note={words('seesNote')}>
					{counts === undefined ? null : (
						<DefinitionRows
							rows={counted.map((one) => ({
								label: words(`counts.${one}`),
								value: format.number(counts[one]),
							}))}
						/>
					)}
				</Section>
				<Section title={words('may')} note={words('mayNote', { does: does.length, reads: reads.length })}>
					<Disclosure summary={words('does', { count: does.length })}>
						<Names names={does} />
					</Disclosure>
					<Disclosure summary={words('reads', { count: reads.length })}>
						<Names names={reads} />
					</Disclosure>
				</Section>
			</div>
		</>
	)
}

/** As the log calls them, so that one is found in the other. */
function Names({ names }: { names: readonly string[] }) {
	const words = useTranslations('accessPages.account')
	if (names.length === 0) return <p className="quiet">{words('nothing')}</p>
	return (
		<ul className="columns-list">
			{names.map((name) => (
				<li key={name}>
					<code>{name}</code>
				</li>
			))}
		</ul>
	)
}
