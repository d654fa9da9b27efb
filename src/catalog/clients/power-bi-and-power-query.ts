import { defineClient } from '../define.ts';

export default defineClient({
	name: 'Power BI and Power Query',
	named: ['power bi', 'powerbi', 'power query', 'dataflow', 'fabric', 'salesforce.data('],
	find: 'Behind `DM_ErrorDetailNameCode_UnderlyingErrorMessage` stands what the source answered. `AADSTS` in it means that Microsoft refused, not Salesforce.',
	prints: [
		{
			texts: ['DM_GWPipeline_Gateway_InvalidConnectionCredentials'],
			means: 'The stored credentials of the data source were refused. Power BI prints it for every source.',
			witness: 'users',
			sources: ['gh-migueesc123-powerbirestapi-178'],
		},
		{
			texts: ['DMTS_DatasourceHasNoCredentialError'],
			means: 'Power BI holds no credentials for this data source. It prints it for every source.',
			local: true,
			witness: 'users',
			sources: ['gh-pbi-tools-pbi-tools-248'],
		},
		{
			texts: ['DMTS_OAuthTokenRefreshFailedError', 'DM_GWPipeline_Client_OAuthTokenRefreshFailedError'],
			means:
				'The token of the data source could not be renewed. What helped a user was to give the credentials anew in the settings of the data source. Power BI prints it for every source.',
			witness: 'users',
			sources: ['gh-tabulareditor-tabulareditor3-645', 'gh-microsoft-dataconnectors-294'],
		},
		{
			texts: ['ResourceAccessForbiddenException'],
			means: 'The source refused the call. A user saw it after a refresh token had expired. Power BI prints it for every source.',
			shared: true,
			witness: 'users',
			sources: ['gh-microsoft-dataconnectors-215'],
		},
		{
			texts: ['Invalid Arguments'],
			means: 'A custom address of Salesforce was given that ends neither in `salesforce.com` nor in `cloudforce.com`.',
			shared: true,
			witness: 'vendor',
			sources: ['microsoft-power-query-salesforce-objects'],
		},
	],
	reviewed: '2026-11-22',
});
