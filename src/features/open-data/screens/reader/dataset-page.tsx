import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { OpenData } from '../../queries/open-data.ts'
import { datasetPath } from '../../rules/addresses.ts'
import type { OpenVersion, Version } from '../../rules/dataset.ts'
import { ColumnsSection } from './columns.tsx'
import { LicenceSection } from './data-page.tsx'
import { DatasetTable } from './dataset-table.tsx'
import { useDays } from './say.tsx'

type Props = {
	readonly data: OpenData
	readonly open: OpenVersion
	readonly versions: readonly Version[]
	/** Of the last version that stands, where this is another. */
	readonly latest: number | null
}

/** One dataset: the table, how it is counted, what is hidden and why, its versions, and where to fetch it. */
export function DatasetPage({ data, open, versions, latest }: Props) {
	const words = useTranslations('openData.page')
	const { dayOf } = useDays()
	const { slug, version, publishedAt, dataset } = open
	const { firstYear, lastYear, asOf } = dataset
	const stays = datasetPath(data.site.slug, slug)
	const facts: [string, ReactNode][] = [
		[words('years'), firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`],
		[words('version'), version],
		[words('published'), dayOf(publishedAt)],
		[words('counted'), dayOf(asOf)],
	]
	return (
		<>
			{latest === null ? null : (
				<p className="notice">
					{words.rich('earlier', {
						version: String(latest),
						link: (said) => <a href={stays}>{said}</a>,
					})}
				</p>
			)}
			<dl>
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<Files
				path={latest === null ? stays : datasetPath(data.site.slug, slug, version)}
				open={open}
				data={data}
			/>
			<section>
				<h2>{words('table')}</h2>
				<DatasetTable dataset={dataset} />
			</section>
			<How open={open} />
			<Small open={open} />
			<ColumnsSection columns={dataset.columns} />
			<Versions open={open} versions={versions} site={data.site.slug} />
			<LicenceSection data={data} />
		</>
	)
}

function Files({ path, open, data }: { path: string; open: OpenVersion; data: OpenData }) {
	const words = useTranslations('openData.page')
	const rows = `/open/v1/sites/${data.site.slug}/datasets/${open.slug}`
	return (
		<section>
			<h2>{words('files')}</h2>
			<ul>
				<li>
					<a href={`${path}.csv`}>{words('csv')}</a>
				</li>
				<li>
					<a href={`${path}.json`}>{words('json')}</a>
				</li>
				<li>
					<a href={`${path}.csv-metadata.json`}>{words('metadata')}</a>
				</li>
				<li>
					<a href={rows}>{words('api')}</a>
				</li>
			</ul>
		</section>
	)
}

function How({ open: { dataset } }: { open: OpenVersion }) {
	const words = useTranslations('openData.page')
	const { locale } = useDays()
	const { definition } = dataset
	return (
		<section>
			<h2>{words('how')}</h2>
			{definition === null ? (
				<p>{words('noDefinition')}</p>
			) : (
				<>
					<p>{definition.formula[locale]}</p>
					<p className="source">
						{words('definition', { version: String(definition.version), name: definition.name[locale] })}{' '}
						{words('source', { source: definition.source })}{' '}
						{definition.verified ? null : <b>{words('unverified')}</b>}
					</p>
				</>
			)}
		</section>
	)
}

function Small({ open: { dataset } }: { open: OpenVersion }) {
	const words = useTranslations('openData.small')
	const { below, hidden, cells } = dataset.hiding
	return (
		<section>
			<h2>{words('title')}</h2>
			<p>{words('text', { below: String(below) })}</p>
			<p>{words('proof', { hidden, cells: String(cells) })}</p>
			<p>{words('mark')}</p>
		</section>
	)
}

function Versions({
	open,
	versions,
	site,
}: {
	open: OpenVersion
	versions: readonly Version[]
	site: string
}) {
	const words = useTranslations('openData.page')
	const { locale, day, dayOf } = useDays()
	const changeOf = (version: number) => open.dataset.changes.find((one) => one.version === version)
	return (
		<section>
			<h2>{words('versions')}</h2>
			<ul className="rows">
				{versions.toReversed().map(({ version, withdrawnAt, publishedAt }) => {
					const change = changeOf(version)
					return (
						<li key={version}>
							{withdrawnAt === null ? (
								<a href={datasetPath(site, open.slug, version)}>
									{words('versionOf', { version: String(version) })}
								</a>
							) : (
								words('withdrawn', { version: String(version), day: dayOf(withdrawnAt) })
							)}
							<p className="note">
								{change === undefined
									? dayOf(publishedAt)
									: words('changed', { day: day(change.on), what: change.what[locale] })}
							</p>
						</li>
					)
				})}
			</ul>
		</section>
	)
}
