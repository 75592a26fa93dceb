# Lists every hotline with its status in both languages, and every path of steps.
# Usage: python3 partner.py https://your.site/api/v1/
import json, sys, urllib.request

def read(file):
    return json.load(urllib.request.urlopen(sys.argv[1] + file))["data"]

words = {(word["field"], word["word"]): word["label"] for word in read("index.json")["words"]}
for hotline in read("hotlines.json"):
    for lang in "en", "zh":
        status, since = words["status", hotline["status"]], hotline["as_of"] or hotline["verified_on"]
        print(hotline["uri"], hotline["name"][lang], status[lang], since)
for procedure in read("procedures.json"):
    for lang in "en", "zh":
        steps = ((step["label"] or step["text"])[lang] for step in procedure["steps"])
        print(f'{procedure["title"][lang]}: {" > ".join(steps)}')
