import { MenuHamburgerIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useLocation, useNavigation } from 'react-router'
import { useLocale, useTranslations } from 'use-intl'
import { Brand } from './brand.tsx'
import { useFrame } from './frame.tsx'
import { Search } from './search.tsx'
import { isHere, Way } from './way.tsx'

/** `exact`: current on its own page only, not on those below it. */
export type NavItem = { readonly to: string; readonly label: string; readonly exact?: boolean }

type ShellProps = { nav: readonly NavItem[]; search?: boolean; children: ReactNode }

/** The frame of those who work in the municipality. */
export function StaffShell({ nav, search = true, children }: ShellProps) {
	const { municipality } = useFrame()
	const words = useTranslations('shell')
	const locale = useLocale()
	const name = municipality?.name ?? null
	const place =
		name === null || municipality?.isMunicipality === false
			? name
			: words('municipality', { place: locale === 'sv' ? genitiveOf(name) : name })
	return (
		<Shell kind="staff" nav={nav} search={search} place={place}>
			{children}
		</Shell>
	)
}

/** The frame of a landlord: nothing in it can be searched. */
export function LandlordShell({
	nav,
	actsFor,
	children,
}: Omit<ShellProps, 'search'> & { actsFor: string | null }) {
	const words = useTranslations('shell')
	return (
		<Shell kind="landlord" nav={nav} search={false} place={words('forLandlords')}>
			{actsFor === null ? null : (
				<p className="small">
					{words.rich('actsFor', { name: actsFor, b: (name) => <b>{name}</b> })}{' '}
					<Way to="/landlord/owner">{words('anotherOwner')}</Way>
				</p>
			)}
			{children}
		</Shell>
	)
}

/** The frame of those who answer in a count week from outside. */
export function InformantShell({ nav, children }: Omit<ShellProps, 'search'>) {
	const words = useTranslations('shell')
	return (
		<Shell kind="landlord" nav={nav} search={false} place={words('forInformants')}>
			{children}
		</Shell>
	)
}

/** The frame of somebody who has not signed in. */
export function PlainShell({ children }: { children: ReactNode }) {
	return (
		<Shell kind="narrow" nav={[]} search={false} place={null}>
			{children}
		</Shell>
	)
}

type FrameProps = Required<ShellProps> & { kind: 'staff' | 'landlord' | 'narrow'; place: string | null }

function Shell({ kind, nav, search, place, children }: FrameProps) {
	const words = useTranslations('shell')
	const { who } = useFrame()
	const isWaiting = useNavigation().state !== 'idle'
	return (
		<div className={`shell ${kind}`}>
			<a className="skip" href="#content">
				{words('skip')}
			</a>
			<header className="band">
				<div className="band-inner">
					<div className="band-top">
						<Brand />
						{place === null ? null : <span className="brand-place wide">{place}</span>}
						{search ? <Search className="search wide" /> : null}
						{who === null ? null : <Who className={search ? 'who wide' : 'who wide no-search'} />}
						{nav.length === 0 && who === null ? null : (
							<details className="menu">
								<summary>
									<MenuHamburgerIcon aria-hidden fontSize="1.5rem" />
									{words('menu')}
								</summary>
								<div className="menu-body">
									{search ? <Search className="search" /> : null}
									<Navigation nav={nav} />
									{who === null ? null : <Who className="who" />}
								</div>
							</details>
						)}
					</div>
					{nav.length === 0 ? null : <Navigation nav={nav} wide />}
				</div>
			</header>
			<main className="main" id="content" tabIndex={-1} aria-busy={isWaiting}>
				<div className="page">{children}</div>
			</main>
			<Foot />
		</div>
	)
}

function Navigation({ nav, wide = false }: { nav: readonly NavItem[]; wide?: boolean }) {
	const words = useTranslations('shell')
	const { pathname } = useLocation()
	return (
		<nav className={wide ? 'nav wide' : 'nav'} aria-label={words('mainNavigation')}>
			{nav.map((item) => (
				<Way
					key={item.to}
					to={item.to}
					aria-current={isHere(pathname, item.to, item.exact ?? false) ? 'page' : undefined}
				>
					{item.label}
				</Way>
			))}
		</nav>
	)
}

function Who({ className }: { className: string }) {
	const words = useTranslations('shell')
	const { who } = useFrame()
	if (who === null) return null
	return (
		<div className={className}>
			<span>{who.name}</span>
			<span className="quiet">
				{who.standing}
				{' · '}
				<form method="post" action="/sign-out">
					<button type="submit" className="text-button">
						{words('signOut')}
					</button>
				</form>
			</span>
		</div>
	)
}

function Foot() {
	const words = useTranslations('shell')
	const locale = useLocale()
	const { municipality, who } = useFrame()
	return (
		<footer className="foot">
			<div className="foot-inner">
				<span>{words('version')}</span>
				{who === null ? null : <Way to="/account/security">{words('account')}</Way>}
				<Way to="/about-your-data">{words('aboutData')}</Way>
				<Way to="/accessibility">{words('accessibility')}</Way>
				<a href={`/language?to=${locale === 'sv' ? 'en' : 'sv'}`} lang={locale === 'sv' ? 'en' : 'sv'}>
					{words('language')}
				</a>
				{municipality?.sample === true ? <span className="invented">{words('invented')}</span> : null}
			</div>
		</footer>
	)
}

/** Lillhamn → Lillhamns, but Täby and Borås stay as they are. */
function genitiveOf(name: string): string {
	return /[aeiouyåäösxz]$/i.test(name) ? name : `${name}s`
}
