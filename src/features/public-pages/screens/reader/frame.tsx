import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useReading } from './reader.tsx'

export type FrameProps = {
	readonly title: string
	readonly lead: string
	/** The page's own whole address, and that of the picture shown where it is shared. */
	readonly canonical: string | null
	readonly sharePicture: string | null
	readonly styleSheet: string
	readonly publishedOn?: string
	readonly invented?: boolean
	/** What the band leads to first is reports, not plans. */
	readonly reportsFirst?: boolean
	/** Only those who keep plans see it. */
	readonly preview?: boolean
	/** The same for machines, at addresses of their own. */
	readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[]
	readonly children: ReactNode
}

/** The whole document of a public page: head, band, content and foot; nothing that runs, nothing from elsewhere. */
export function Frame({
	title,
	lead,
	canonical,
	sharePicture,
	styleSheet,
	preview = false,
	alternates = [],
	...rest
}: FrameProps) {
	const words = useTranslations('publicPages')
	const { site, places } = useReading()
	const logo = site.logo === null ? null : `${places.home}/logo-${site.digest}.png`
	const named = title === site.name ? title : `${title} – ${site.name}`
	return (
		<html lang={site.locale}>
			<head>
				<meta charSet="utf-8" />
				<title>{named}</title>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="description" content={lead} />
				{canonical === null ? (
					<meta name="robots" content="noindex" />
				) : (
					<>
						<link rel="canonical" href={canonical} />
						<meta property="og:url" content={canonical} />
					</>
				)}
				<meta property="og:type" content="website" />
				<meta property="og:site_name" content={site.name} />
				<meta property="og:title" content={title} />
				<meta property="og:description" content={lead} />
				{sharePicture === null ? null : <meta property="og:image" content={sharePicture} />}
				<link rel="icon" href={logo ?? 'data:,'} />
				<link
					rel="alternate"
					type="application/atom+xml"
					href={`${places.home}/feed.atom`}
					title={site.name}
				/>
				{alternates.map(({ href, type, title: called }) => (
					<link key={href} rel="alternate" type={type} href={href} title={called} />
				))}
				<link rel="stylesheet" href={styleSheet} />
			</head>
			<body>
				<a className="skip" href="#content">
					{words('skip')}
				</a>
				<header className="band">
					<div className="in">
						<a className="home" href={places.home}>
							{logo === null || site.logo === null ? null : (
								<img src={logo} alt="" width={site.logo.width} height={site.logo.height} loading="eager" />
							)}
							<span>{site.name}</span>
						</a>
						{rest.reportsFirst === true ? (
							<a href={`${places.home}#reports`}>{words('allReports')}</a>
						) : (
							<a href={`${places.home}#plans`}>{words('allPlans')}</a>
						)}
					</div>
				</header>
				<main className="in page" id="content">
					{preview ? <p className="notice">{words('preview')}</p> : null}
					{rest.children}
				</main>
				<footer className="foot">
					<div className="in">
						<span>{words('foot.plain')}</span>
						<a href={`${places.home}/documents`}>{words('foot.documents')}</a>
						<a href={`${places.home}/about`}>{words('foot.about')}</a>
						<a href={`${places.home}/data`}>{words('foot.data')}</a>
						<a href={`${places.home}/feed.atom`}>{words('foot.feed')}</a>
						{rest.publishedOn === undefined ? null : (
							<span>{words('foot.published', { day: rest.publishedOn })}</span>
						)}
						{canonical === null ? null : <span className="paper">{canonical}</span>}
						{rest.invented === true ? <span>{words('foot.invented')}</span> : null}
					</div>
				</footer>
			</body>
		</html>
	)
}

/** The way up, above a title. */
export function Crumbs({ to }: { to: readonly { readonly href: string; readonly label: string }[] }) {
	const words = useTranslations('publicPages')
	return (
		<nav className="crumbs" aria-label={words('where')}>
			{to.map(({ href, label }, at) => (
				<span key={href}>
					{at === 0 ? null : ' / '}
					<a href={href}>{label}</a>
				</span>
			))}
		</nav>
	)
}

/** What the page holds: beside it on a wide screen, after its opening on a phone. */
export function OnPage({ links }: { links: readonly { readonly href: string; readonly label: string }[] }) {
	const words = useTranslations('publicPages')
	return (
		<nav className="side" aria-label={words('onPage')}>
			<p>{words('onPage')}</p>
			<ul>
				{links.map(({ href, label }) => (
					<li key={href}>
						<a href={href}>{label}</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
