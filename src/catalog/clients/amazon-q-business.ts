import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Amazon Q Business',
	find: 'Amazon’s table names no log that keeps Salesforce’s answer. Send the same token request by hand, with `curl` for example: its JSON answer holds `error` and `error_description`.',
	prints: [
		{
			texts: ['SF-5001', 'SF-5001: Invalid HostURL'],
			means: 'The host address of Salesforce in the settings of the data source is not accepted.',
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5002', 'SF-5002: Invalid userName or password'],
			means: 'The username or the password was refused.',
			errors: ['invalid-grant'],
			causes: ['wrong-username-or-password'],
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5003', 'SF-5003: Invalid clientSecret'],
			means: 'The client secret was refused.',
			errors: ['invalid-client'],
			causes: ['consumer-secret-wrong'],
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5004', 'SF-5004: Invalid clientId'],
			means: 'The client ID was refused.',
			errors: ['invalid-client-id'],
			causes: ['consumer-key-wrong'],
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5005', 'SF-5005: Invalid grant type'],
			means: 'The grant type was refused.',
			errors: ['unsupported-grant-type'],
			causes: ['grant-or-assertion-type-unknown'],
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5006'],
			means:
				'No access token could be made. Amazon asks for valid credentials or another try later; it does not say which of them Salesforce refused.',
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5100', 'SF-5101', 'SF-5102', 'SF-5103', 'SF-5104'],
			means:
				'A field of the data source is empty: in this order the host address, the client ID, the client secret, the username, the password.',
			local: true,
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5150', 'SF-5151'],
			means: 'The authentication URL is empty, or the host address has the wrong form.',
			local: true,
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5152'],
			means: 'The authentication URL is not valid.',
			causes: ['endpoint-address-wrong'],
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
		{
			texts: ['SF-5500'],
			means: 'A fault within Amazon Q; Amazon advises to try again later.',
			witness: 'vendor',
			sources: ['aws-amazonq-salesforce-error-codes'],
		},
	],
	reviewed: '2026-11-22',
});
