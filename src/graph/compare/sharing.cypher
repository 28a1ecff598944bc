WITH thing, compared, collect(reason) AS reasons
ORDER BY compared
WITH thing, collect({organisation: compared, count: size(reasons), reasons: reasons}) AS of
WITH thing, of, CASE size(of) WHEN size($organisations) THEN 'ALL' WHEN 1 THEN 'ONE' ELSE 'SOME' END AS sharing
