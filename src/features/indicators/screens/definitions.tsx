import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { definitionRegistry } from '../queries/definition-registry.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await definitionRegistry(callerOf(context), {}))
}

type Definition = ReturnType<typeof useLoaderData<typeof loader>>['fields'][number]['definitions'][number]

export default function DefinitionsScreen() {
	const { fields } = useLoaderData<typeof loader>()
	const words = useTranslations('indicators')
	return (
		<>
			<PageHead title={words('registry.title')} state={words('registry.state')} />
			{fields.map(({ key, definitions }) => (
				<Section key={key} title={words(`registry.fields.${key}`)}>
					<DataTable
						caption={words(`registry.fields.${key}`)}
						rows={definitions as readonly Definition[]}
						rowKey={({ id, version }) => `${id}-${version}`}
						columns={[
							{
								key: 'name',
								head: words('registry.name'),
								width: '52%',
								fold: 'title',
								cell: ({ id }) => (
									<>
										<b>{words(`definitions.${id}.name`)}</b>
										<div className="small">{words(`definitions.${id}.formula`)}</div>
									</>
								),
							},
							{
								key: 'parameters',
								head: words('registry.parameters'),
								fold: 'line',
								cell: (one) => <Parameters of={one} />,
							},
							{
								key: 'version',
								head: words('registry.version'),
								fold: 'line',
								cell: ({ version, validFrom }) =>
									words('registry.versionFrom', { version: String(version), year: String(validFrom) }),
							},
							{
								key: 'counted',
								head: words('registry.how'),
								fold: 'line',
								cell: ({ counted }) => words(counted === null ? 'registry.written' : 'registry.counted'),
							},
							{
								key: 'source',
								head: words('registry.source'),
								fold: 'line',
								cell: (one) => <Source of={one} />,
							},
						]}
					/>
				</Section>
			))}
		</>
	)
}

function Parameters({ of: { parameters } }: { of: Definition }) {
	const words = useTranslations('indicators.registry.parameterNames')
	const format = useFormat()
	const given = Object.entries(parameters) as [Parameters<typeof words>[0], number][]
	if (given.length === 0) return <>–</>
	return (
		<>
			{given.map(([key, value]) => (
				<div key={key} className="small">
					{words(key)}: {format.number(value)}
				</div>
			))}
		</>
	)
}

function Source({ of: { source } }: { of: Definition }) {
	const words = useTranslations('indicators')
	return (
		<span className="small">
			{source.text} {source.verified ? null : <Tone kind="warning">{words('unverifiedSource')}</Tone>}
		</span>
	)
}
