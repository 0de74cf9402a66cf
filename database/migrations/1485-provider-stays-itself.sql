-- Accounts are known by a provider and its own name for somebody: another issuer or client is another provider.

revoke update on signin.identity_provider from bofast_app;
grant update (name, client_secret, scopes, mapping, domains, committee_id, decides_alone, ended_at)
	on signin.identity_provider to bofast_app;
