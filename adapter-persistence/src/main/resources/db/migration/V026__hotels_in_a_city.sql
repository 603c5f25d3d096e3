-- Hotels are searched by their city, with small or capital letters from A to Z alike in every database.

create index hotel_by_city on hotel (lower(city collate "C"), country) where active;
